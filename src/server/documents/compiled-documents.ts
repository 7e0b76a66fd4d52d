import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../platform/logging/create-logger.ts';
import type { ScreenRegistry } from '../../screens/registry/screen-registry.ts';
import { planOptionalParts } from '../../screens/optional/optional-plan.ts';

/** Other documents that are kept parsed and validated, by their characters. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Documents that are parsed and validated, by the SHA-256 of their text, as Apollo keeps them: the registered ones for as long as
 * they are registered, of others the ones that were asked for last.
 */
export class CompiledDocuments implements KeyValueCache<DocumentNode> {
  private readonly registered = new Map<string, DocumentNode>();
  private readonly others = new LRUCache<string, DocumentNode>({
    max: 2_000,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (document) => (document.loc?.source.body.length ?? 1_000) + 1,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly logger: Pick<Logger, 'error'>,
  ) {}

  /** Parses, validates and plans what is registered and not compiled yet. One that is broken is told of; the others are served. */
  compile(registry: ScreenRegistry): void {
    const texts = new Map(
      registry.all.flatMap((screen) => [
        [screen.id, { screen, text: screen.body }],
        [screen.cachedId, { screen, text: screen.cachedBody }],
      ]),
    );
    for (const id of this.registered.keys()) if (!texts.has(id)) this.registered.delete(id);
    for (const [id, { screen, text }] of texts) {
      if (this.registered.has(id)) continue;
      const { client, name } = screen;
      try {
        const document = parse(text);
        const [fault] = validate(this.schema, document);
        if (fault) throw fault;
        planOptionalParts(this.schema, document);
        this.registered.set(id, document);
      } catch (error) {
        this.logger.error({ err: error, client, screen: name }, 'a registered screen does not fit the graph');
      }
    }
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.registered.get(hashIn(key)) ?? this.others.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    if (!this.registered.has(hashIn(key))) this.others.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.others.delete(key);
  }
}

/** Apollo puts a hash of the schema before that of the document. */
function hashIn(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
