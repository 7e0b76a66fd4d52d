import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One query that reads one field of every object of a growing list. */
export interface FieldPath {
  /** Coordinate of the field on trial: "Product.featuredImage". */
  readonly coordinate: string;
  /** The query for a list of `size` objects. */
  query(size: number): string;
}

/** A way to objects of a type: wraps the selection on them into a whole query. */
type Way = (selection: string, size: number) => string;

/**
 * Arguments for fields that need some, by coordinate. `index` tells several calls of one root field apart, `size` is how
 * long the growing list is to be.
 */
export type SampleArguments = Readonly<Record<string, (index: number, size: number) => string>>;

/** Root fields that are asked otherwise than by their type: a list for several things, or a search that is one by nature. */
export type AskedRoots = Readonly<Record<string, 'once' | 'several'>>;

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');
const nodeTypeOf = (type: GraphQLNamedType): GraphQLNamedType =>
  isConnection(type) ? getNamedType((type as GraphQLObjectType).getFields()['nodes']!.type) : type;

/** Walks the schema from its root lists and gives every field reachable from them, each once. */
export class FieldPaths {
  /** Coordinates that need arguments for which no sample is given. */
  readonly missing: string[] = [];
  private readonly paths: FieldPath[] = [];
  private readonly reached = new Set<string>();
  private readonly queue: { type: GraphQLObjectType; way: Way }[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly samples: SampleArguments,
    private readonly asked: AskedRoots = {},
    private readonly nestedSize = 2,
  ) {}

  all(): FieldPath[] {
    const roots = Object.values(this.schema.getQueryType()!.getFields());
    const grows = ({ name, type }: GraphQLField<unknown, unknown>): boolean =>
      !this.asked[`Query.${name}`] && (isConnection(getNamedType(type)) || isList(type));
    for (const field of roots.filter(grows)) this.tryField('Query', field, (selection) => `{ ${selection} }`, true);
    this.walk();
    for (const field of roots.filter((root) => !grows(root))) this.trySingle(field);
    this.walk();
    return this.paths;
  }

  private walk(): void {
    for (let next = this.queue.shift(); next; next = this.queue.shift())
      for (const field of Object.values(next.type.getFields())) this.tryField(next.type.name, field, next.way, false);
  }

  private tryField(parent: string, field: GraphQLField<unknown, unknown>, way: Way, root: boolean): void {
    const coordinate = `${parent}.${field.name}`;
    const call = this.call(coordinate, field, root);
    if (!call) return;
    const named = getNamedType(field.type);
    const select: Way = (selection, size) => way(`${call(size)} ${selection}`, size);
    this.paths.push({ coordinate, query: (size) => select(this.leaves(named), size) });
    this.descend(named, select);
  }

  /** A root field that gives one object grows by being asked for several times. */
  private trySingle(field: GraphQLField<unknown, unknown>): void {
    const coordinate = `Query.${field.name}`;
    const sample = this.samples[coordinate];
    if (!sample && field.args.some(isRequiredArgument)) {
      this.missing.push(coordinate);
      return;
    }
    const named = getNamedType(field.type);
    const call = (index: number): string => (sample ? `${field.name}(${sample(index, 1)})` : field.name);
    const aliased = (size: number): string[] =>
      Array.from(
        { length: sample && this.asked[coordinate] !== 'once' ? size : 1 },
        (_, index) => `a${index}: ${call(index)} ${this.leaves(named)}`,
      );
    this.paths.push({ coordinate, query: (size) => `{ ${aliased(size).join(' ')} }` });
    this.descend(named, (selection) => `{ ${call(0)} ${selection} }`);
  }

  private descend(type: GraphQLNamedType, select: Way): void {
    if (isLeafType(type)) return;
    this.reach(type, (selection, size) => select(`{ ${selection} }`, size));
    if (isConnection(type))
      this.reach(nodeTypeOf(type), (selection, size) => select(`{ nodes { ${selection} } }`, size));
  }

  private reach(type: GraphQLNamedType, way: Way): void {
    for (const concrete of isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]) {
      if (!isObjectType(concrete) || this.reached.has(concrete.name)) continue;
      this.reached.add(concrete.name);
      const narrowed: Way = (selection, size) => way(`... on ${concrete.name} { ${selection} }`, size);
      this.queue.push({ type: concrete, way: concrete === type ? way : narrowed });
    }
  }

  /** The field with its arguments, or null when an argument is required and no sample is given. */
  private call(
    coordinate: string,
    field: GraphQLField<unknown, unknown>,
    root: boolean,
  ): ((size: number) => string) | null {
    const sample = this.samples[coordinate];
    if (sample) return (size) => `${field.name}(${sample(0, size)})`;
    if (field.args.some((argument) => isRequiredArgument(argument) && argument.name !== 'first')) {
      this.missing.push(coordinate);
      return null;
    }
    if (!field.args.some((argument) => argument.name === 'first')) return () => field.name;
    return (size) => `${field.name}(first: ${root ? size : this.nestedSize})`;
  }

  /** What is selected of the type, so that the object under trial is really read: all that is a value by itself. */
  private leaves(type: GraphQLNamedType, depth = 0): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) return '{ __typename }';
    const fields = Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.args.length > 0) return [];
      if (isLeafType(named)) return [field.name];
      const inner = depth < 2 && (isConnection(type) || type.name.endsWith('Edge'));
      return inner ? [`${field.name} ${this.leaves(named, depth + 1)}`] : [];
    });
    return `{ __typename ${fields.join(' ')} }`;
  }
}
