import { graphql, type GraphQLSchema } from 'graphql';
import { Args, Field, FieldResolver, Query, Resolver, Root, buildSchemaSync } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { HasMetafields } from '../../../src/schema/catalog/has-metafields.interface.ts';
import { MetafieldArgs } from '../../../src/schema/catalog/metafield.args.ts';
import { Metafield } from '../../../src/schema/catalog/metafield.type.ts';
import { connectionType } from '../../../src/schema/connection.ts';
import { Node } from '../../../src/schema/node/node.interface.ts';
import { RecordType, recordUnion } from '../../../src/schema/record-type.ts';

@RecordType('Cup', { description: 'A cup.', implements: [Node, HasMetafields] })
class Cup {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@RecordType('Plate', { description: 'A plate.', implements: Node })
class Plate {}

const Dish = recordUnion('Dish', 'A dish.', () => [Cup, Plate] as const);
const DishConnection = connectionType('Dish', () => Dish, { of: 'dishes' });

const cup = { __typename: 'Cup', id: '1', name: () => 'mug' };
const plate = { __typename: 'Plate', id: '2' };

@Resolver(() => HasMetafields)
class MetafieldResolver {
  @FieldResolver(() => Metafield, { nullable: true })
  metafield(@Root() parent: { __typename: string }, @Args(() => MetafieldArgs) { key }: MetafieldArgs): unknown {
    return { key, value: parent.__typename };
  }
}

@Resolver(() => Cup)
class DishResolver {
  @Query(() => [Node], { description: 'All.' })
  nodes(): unknown {
    return [cup, plate];
  }

  @Query(() => DishConnection, { description: 'A page.' })
  dishes(): unknown {
    return { nodes: [cup, plate], edges: () => [{ cursor: 'c', node: plate }], totalCount: async () => 2 };
  }
}

describe('a record type', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchemaSync({ resolvers: [DishResolver, MetafieldResolver], validate: false });
  });
  const ask = async (source: string): Promise<unknown> => {
    const { data, errors } = await graphql({ schema, source });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };

  it('reads fields of plain records, and calls those that are functions', async () => {
    expect(await ask('{ nodes { id ... on Cup { name } } }')).toEqual({
      nodes: [{ id: '1', name: 'mug' }, { id: '2' }],
    });
  });

  it('is told from others of its interface or union by __typename', async () => {
    expect(await ask('{ nodes { __typename } dishes { nodes { __typename } } }')).toEqual({
      nodes: [{ __typename: 'Cup' }, { __typename: 'Plate' }],
      dishes: { nodes: [{ __typename: 'Cup' }, { __typename: 'Plate' }] },
    });
  });

  it('takes the resolver of a field from its interface, with the arguments that the interface states', async () => {
    expect(await ask('{ nodes { ... on Cup { metafield(key: "a") { key value } } } }')).toEqual({
      nodes: [{ metafield: { key: 'a', value: 'Cup' } }, {}],
    });
  });

  it('has connections whose costly parts are computed only when they are asked for', async () => {
    expect(await ask('{ dishes { totalCount edges { cursor node { __typename } } } }')).toEqual({
      dishes: { totalCount: 2, edges: [{ cursor: 'c', node: { __typename: 'Plate' } }] },
    });
  });
});
