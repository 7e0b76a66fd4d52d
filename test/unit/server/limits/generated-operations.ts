import { readFileSync } from 'node:fs';
import fc, { type GeneratorValue } from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import { AskedFields, type CostedOperation } from '../../../../src/server/limits/asked-fields.ts';
import { costRules } from '../../../../src/server/limits/cost-rules.ts';

export const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const MOST_DEPTH = 5;

/** A query as it could be written to the graph, with the answer that its estimate foresees, and one that is smaller. */
export interface GeneratedOperation {
  readonly text: string;
  readonly costed: CostedOperation;
  /** Each list as long as it was counted; of an interface the type that is dearest. */
  full(): unknown;
  /** Lists that are shorter, objects that are null, other types. */
  smaller(): unknown;
}

/** Queries of the real schema, their fields under keys of their own so that their answers are easily made. */
export const generatedOperation = fc.gen().map((g): GeneratedOperation => {
  const text = `query ${new WrittenSelection(g).of(schema.getQueryType()!, MOST_DEPTH)}`;
  const document = parse(text, { noLocation: true });
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
  const costed = { schema, document, operation, variables: {} };
  const full = new Answer(costed, { size: (most) => most, isNull: () => false });
  const smaller = new Answer(costed, {
    size: (most) => g(fc.nat, Math.min(most, 5)),
    isNull: () => g(fc.nat, 4) === 0,
    typeOf: (types) => types[g(fc.nat, types.length - 1)]!,
  });
  return { text, costed, full: () => full.ofRoot(), smaller: () => smaller.ofRoot() };
});

/** Writes selections, each field with an alias of its own. */
class WrittenSelection {
  private fields = 0;

  constructor(private readonly g: GeneratorValue) {}

  of(type: GraphQLCompositeType, depth: number): string {
    const { g } = this;
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      const chosen = Array.from({ length: 2 }, () => possible[g(fc.nat, possible.length - 1)]!);
      const typename = g(fc.boolean) ? '__typename' : `k${(this.fields += 1)}: __typename`;
      return `{ ${typename} ${chosen.map((one) => `... on ${one.name} ${this.of(one, depth - 1)}`).join(' ')} }`;
    }
    const objects = Object.values((type as GraphQLObjectType).getFields()).filter(({ type: of }) =>
      isCompositeType(getNamedType(of)),
    );
    const leaf = `k${(this.fields += 1)}: __typename`;
    if (depth <= 0 || objects.length === 0) return `{ ${leaf} }`;
    const picked = Array.from({ length: 1 + g(fc.nat, 2) }, () => objects[g(fc.nat, objects.length - 1)]!);
    return `{ ${leaf} ${picked.map((field) => this.field(field, depth)).join(' ')} }`;
  }

  private field({ name, args, type }: ReturnType<GraphQLObjectType['getFields']>[string], depth: number): string {
    const alias = `k${(this.fields += 1)}`;
    const size = args.find((argument) => argument.name === 'first');
    const given = size && this.g(fc.boolean) ? `(first: ${this.g(fc.nat, 6)})` : '';
    const directive = ['', '', '', '', ' @skip(if: true)', ' @include(if: true)'][this.g(fc.nat, 5)]!;
    return `${alias}: ${name}${given}${directive} ${this.of(getNamedType(type) as GraphQLCompositeType, depth - 1)}`;
  }
}

interface Choices {
  size(most: number): number;
  isNull(): boolean;
  /** The dearest when left out. */
  typeOf?(types: readonly GraphQLObjectType[]): GraphQLObjectType;
}

/** Makes answers. */
class Answer {
  private readonly asked: AskedFields;

  constructor(
    private readonly costed: CostedOperation,
    private readonly choices: Choices,
  ) {
    this.asked = new AskedFields(costed);
  }

  ofRoot(): unknown {
    return this.object(this.costed.operation.selectionSet, schema.getQueryType()!).value;
  }

  private object(
    set: CostedOperation['operation']['selectionSet'],
    type: GraphQLCompositeType,
    page: number = costRules.listSize,
  ): { value: Record<string, unknown>; points: number } {
    if (isObjectType(type)) return this.ofType(set, type, page);
    const possible = schema.getPossibleTypes(type);
    const { typeOf } = this.choices;
    if (typeOf) return this.ofType(set, typeOf(possible), page);
    const each = possible.map((one) => this.ofType(set, one, page));
    return each.reduce((most, one) => (one.points > most.points ? one : most));
  }

  private ofType(set: CostedOperation['operation']['selectionSet'], type: GraphQLObjectType, page: number) {
    const { keys, fields, spread } = this.asked.of(set, type);
    const value: Record<string, unknown> = {};
    let points = 0;
    for (const key of keys) value[key] = type.name;
    for (const { key, own, each, times, page: next, below } of fields) {
      points += own;
      const most = times === 'page' ? page : times;
      if (!below) value[key] = {};
      else if (this.choices.isNull()) value[key] = null;
      else {
        const items = Array.from({ length: this.choices.size(most) }, () => this.object(below.set, below.type, next));
        points += items.reduce((sum, item) => sum + each + item.points, 0);
        value[key] = most === 1 && items.length === 1 ? items[0]!.value : items.map((item) => item.value);
      }
    }
    for (const inner of spread) {
      const more = this.ofType(inner, type, page);
      Object.assign(value, more.value);
      points += more.points;
    }
    return { value, points };
  }
}
