import {
  getOperationAST,
  getVariableValues,
  parse,
  visit,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestedDocument } from '../documents/requested-documents.ts';
import type { AdmittedOperation } from '../server-parts.ts';

/** Variables as a request gives them. */
export type GivenVariables = Readonly<Record<string, unknown>>;

/** What is known of a registered document before it is asked for. */
interface DocumentShape {
  readonly operation: OperationDefinitionNode;
  /** Variables that answers differ by, in one order. Those that only say where the buyer shops are dimensions instead. */
  readonly names: readonly string[];
  /** Its answer may come in parts. */
  readonly hasParts: boolean;
}

/** Documents whose shapes are remembered. */
const MOST_DOCUMENTS = 5_000;

/** Reads the variables of registered documents, so that requests that mean the same are the same. */
export class ScreenVariables {
  private readonly shapes = new LRUCache<string, DocumentShape>({ max: MOST_DOCUMENTS });

  constructor(private readonly schema: GraphQLSchema) {}

  /** What would run; undefined where variables do not fit, which execution refuses. */
  admitted(document: RequestedDocument, given: GivenVariables): AdmittedOperation | undefined {
    const { operation } = this.shapeOf(document);
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    return coerced && { schema: this.schema, operation, variables: coerced };
  }

  /** The variables as one text: those that the document declares, in one order, and the members of inputs too. */
  text(document: RequestedDocument, given: GivenVariables): string {
    return JSON.stringify(this.shapeOf(document).names.map((name) => [name, sorted(given[name])]));
  }

  hasParts(document: RequestedDocument): boolean {
    return this.shapeOf(document).hasParts;
  }

  private shapeOf({ text }: RequestedDocument): DocumentShape {
    const known = this.shapes.get(text);
    if (known) return known;
    const shape = shapeOf(text);
    this.shapes.set(text, shape);
    return shape;
  }
}

function shapeOf(text: string): DocumentShape {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  const used = new Set<string>();
  let hasParts = false;
  visit(document, {
    VariableDefinition: () => false,
    Directive(node) {
      hasParts ||= node.name.value === 'defer' || node.name.value === 'stream';
      return node.name.value === 'inContext' ? false : undefined;
    },
    Variable: ({ name }) => void used.add(name.value),
  });
  const names = (operation.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value)
    .filter((name) => used.has(name));
  return { operation, names: names.sort(), hasParts };
}

/** The same value with the members of objects in one order; a missing one differs from null. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
