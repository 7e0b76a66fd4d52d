import type { GraphQLScalarType } from 'graphql';
import { Field, Int, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.value.ts';
import { RecordType } from './record-type.ts';

interface ConnectionOptions {
  /** What the list holds, in the plural: 'products'. */
  of: string;
  /** Type of `totalCount`, where the storefront dialect has another than Int. */
  totalCount?: GraphQLScalarType;
}

/**
 * Relay's connection over a type: `<name>Connection` with edges, nodes, pageInfo and totalCount, and `<name>Edge`.
 * A class that extends the result under the same type name adds fields to it; the type made here is then never used.
 * @param name of the node type, as it stands in the names of the two types
 */
export function connectionType(
  name: string,
  node: () => object | symbol,
  options: ConnectionOptions,
): ClassType<object> {
  const { of, totalCount = Int } = options;

  @RecordType(`${name}Edge`, { description: `One entry of a page of ${of}.` })
  class Edge {
    @Field(() => String, { description: 'Place of the entry in the list; give it to `after` or `before`.' })
    cursor!: string;

    @Field(node as () => object, { description: 'What the entry holds.' })
    node!: unknown;
  }

  @RecordType(`${name}Connection`, { description: `A page of ${of}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries of the page, each with its cursor.' })
    edges!: Edge[];

    @Field(() => [node()] as [object], { description: 'What the entries of the page hold.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfo;

    @Field(() => totalCount, { description: `How many ${of} the whole list has. Counted only when it is asked for.` })
    totalCount!: number;
  }
  return Connection;
}
