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

/** Arguments for fields that need some, by coordinate; `size` is how long the growing list is to be. */
export type SampleArguments = Readonly<Record<string, (size: number) => string>>;

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));
const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');
const nodeTypeOf = (type: GraphQLNamedType): GraphQLNamedType =>
  isConnection(type) ? getNamedType((type as GraphQLObjectType).getFields()['nodes']!.type) : type;

/** Walks the schema from its root lists and gives every field reachable from them, each once. */
export class FieldPaths {
  /** Coordinates that need arguments for which no sample is given. */
  readonly missing: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly samples: SampleArguments,
    private readonly nestedSize = 2,
  ) {}

  all(): FieldPath[] {
    const paths: FieldPath[] = [];
    const ways = new Map<string, Way>();
    const queue: { type: GraphQLObjectType; way: Way }[] = [];
    const reach = (type: GraphQLNamedType, way: Way): void => {
      for (const concrete of isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]) {
        if (!isObjectType(concrete) || ways.has(concrete.name)) continue;
        const step: Way = concrete === type ? way : (selection, size) => way(`... on ${concrete.name} { ${selection} }`, size);
        ways.set(concrete.name, step);
        queue.push({ type: concrete, way: step });
      }
    };
    const visit = (parent: GraphQLObjectType, way: Way, root: boolean): void => {
      for (const field of Object.values(parent.getFields())) {
        const coordinate = `${parent.name}.${field.name}`;
        const call = this.call(coordinate, field, root);
        if (!call) continue;
        const named = getNamedType(field.type);
        const select = (selection: string, size: number): string => way(`${call(size)} ${selection}`, size);
        paths.push({ coordinate, query: (size) => select(this.leaves(named, size), size) });
        if (isLeafType(named) || (root && !isConnection(named) && !isList(field.type))) continue;
        const down: Way = isConnection(named)
          ? (selection, size) => select(`{ nodes { ${selection} } }`, size)
          : (selection, size) => select(`{ ${selection} }`, size);
        reach(nodeTypeOf(named), down);
        if (isConnection(named)) this.visitConnection(named as GraphQLObjectType, (selection, size) => select(`{ ${selection} }`, size), visit, ways);
      }
    };
    visit(this.schema.getQueryType()!, (selection) => `{ ${selection} }`, true);
    for (let next = queue.shift(); next; next = queue.shift()) visit(next.type, next.way, false);
    return paths;
  }

  private visitConnection(
    type: GraphQLObjectType,
    way: Way,
    visit: (parent: GraphQLObjectType, way: Way, root: boolean) => void,
    seen: Map<string, Way>,
  ): void {
    if (seen.has(type.name)) return;
    seen.set(type.name, way);
    visit(type, way, false);
  }

  /** The field with its arguments, or null when an argument is required and no sample is given. */
  private call(coordinate: string, field: GraphQLField<unknown, unknown>, root: boolean): ((size: number) => string) | null {
    const sample = this.samples[coordinate];
    if (sample) return (size) => `${field.name}(${sample(size)})`;
    if (field.args.some((argument) => isRequiredArgument(argument) && argument.name !== 'first')) {
      this.missing.push(coordinate);
      return null;
    }
    if (!field.args.some((argument) => argument.name === 'first')) return () => field.name;
    return (size) => `${field.name}(first: ${root ? size : this.nestedSize})`;
  }

  /** Every field of the type that is a value by itself, so that the object under trial is really read. */
  private leaves(type: GraphQLNamedType, size: number, depth = 0): string {
    if (isLeafType(type)) return '';
    if (isAbstractType(type)) return '{ __typename }';
    const fields = Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.args.some(isRequiredArgument)) return [];
      if (isLeafType(named)) return field.args.length === 0 ? [field.name] : [];
      const inner = depth < 2 && (isConnection(type) || named.name === 'PageInfo' || type.name.endsWith('Edge'));
      return inner ? [`${field.name} ${this.leaves(named, size, depth + 1)}`] : [];
    });
    return `{ __typename ${fields.join(' ')} }`;
  }
}
