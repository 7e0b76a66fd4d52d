import { admitVersion, type NamedClient } from '../../screens/registry/admit-version.ts';
import { documentId } from '../../screens/registry/document-text.ts';
import type { RegisteredScreen, ScreenRegistry } from '../../screens/registry/screen-registry.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../viewer.ts';
import { refuse } from '../graphql-refusal.ts';
import type { AskedDocument } from './asked-document.ts';
import type { AutomaticDocuments } from './automatic-documents.ts';

/** The document that a request runs. */
export interface RequestedDocument {
  readonly text: string;
  /** The registered operation that it is; undefined for a document that nobody registered. */
  readonly screen?: RegisteredScreen;
}

/** What it takes to find the documents of requests. */
export interface DocumentSources {
  readonly registry: ScreenRegistry;
  /** Awaited when an id is not found: it may have been published a moment ago. */
  readonly missed?: (() => Promise<void>) | undefined;
  /** Documents of clients that register them as they go. */
  readonly automatic: AutomaticDocuments;
  /** Only registered operations are answered. */
  readonly safelist: boolean;
}

const NOT_LISTED =
  'Only registered operations are answered. Send the id of one, as in the manifest of your client; docs/SCREENS.md says how one is registered.';

/** Finds the document of each request, and keeps out what is not registered where only that is answered. */
export class RequestedDocuments {
  constructor(private readonly sources: DocumentSources) {}

  /**
   * The document that a request asks for, before anybody knows who asks.
   * @throws VitrineError CLIENT_UPGRADE_REQUIRED, PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED or
   *   PERSISTED_QUERY_NOT_IN_LIST for an id that cannot be served; GraphQLError BAD_REQUEST for an id that is not that of its text
   */
  async find(asked: AskedDocument, client: NamedClient): Promise<RequestedDocument | undefined> {
    const id = asked.id ?? (asked.text === undefined ? undefined : documentId(asked.text));
    if (id === undefined) return undefined;
    const screen = await this.registered(id, client, asked.id !== undefined && asked.text === undefined);
    if (screen) {
      const refusal = admitVersion(screen, client, (name) => this.sources.registry.versionsOf(name));
      if (refusal) throw refusal;
      return { text: id === screen.cachedId ? screen.cachedBody : screen.body, screen };
    }
    return asked.id === undefined ? { text: asked.text! } : this.unregistered(asked, client);
  }

  /**
   * Refuses what is not registered, where only that is answered, but to staff with the scope for it.
   * @throws VitrineError PERSISTED_QUERY_NOT_IN_LIST
   */
  admit(document: RequestedDocument | undefined, viewer: Viewer | undefined, client: NamedClient): void {
    if (!this.sources.safelist || !document || document.screen) return;
    if (viewer?.scopes.has('documents:any') || this.sources.automatic.serves(client.name)) return;
    throw new VitrineError('PERSISTED_QUERY_NOT_IN_LIST', NOT_LISTED);
  }

  private async registered(id: string, client: NamedClient, onlyId: boolean): Promise<RegisteredScreen | undefined> {
    const { registry, missed } = this.sources;
    const found = registry.find(id, client.name);
    if (found || !onlyId || !missed) return found;
    await missed();
    return registry.find(id, client.name);
  }

  private async unregistered({ id, text, by }: AskedDocument, client: NamedClient): Promise<RequestedDocument> {
    const { automatic, safelist } = this.sources;
    if (text !== undefined && documentId(text) !== id)
      throw refuse(400, 'The id is not the SHA-256 of the document that came with it.');
    if (automatic.serves(client.name)) {
      const known = text ?? (await automatic.get(id!));
      if (known === undefined) throw new VitrineError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
      if (text !== undefined) automatic.keep(id!, text);
      return { text: known };
    }
    if (text !== undefined) return { text };
    // Apollo's clients stop sending hashes when they read this, and go on with texts.
    if (by === 'persistedQuery' && !safelist)
      throw new VitrineError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
    throw new VitrineError(
      'PERSISTED_QUERY_NOT_IN_LIST',
      `No registered operation has the id ${id}. Publish the manifest of your client, or ask for an operation of it.`,
    );
  }
}
