import { Args, Ctx, Extensions, FieldResolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Relation as Declared, ToMany, ToOne, ToPage } from '../loaders/support/relation.ts';
import { ConnectionArgs } from '../schema/connection.args.ts';

interface RelationOptions {
  description: string;
  nullable?: boolean;
}

type Follow = (parent: never, context: Context, args: ConnectionArgs) => unknown;

/** What a field of the given relation does when it is asked for. */
function follow(relation: Declared<never, object>): Follow {
  const loaders = (context: Context) => (relation.isPrivate ? context.privateLoaders : context.loaders);
  switch (relation.kind) {
    case 'one':
      return (parent, context) => loaders(context).one(relation, parent);
    case 'many':
      return (parent, context) => loaders(context).many(relation, parent);
    case 'page':
      return (parent, context, args) => loaders(context).page(relation, parent, args);
  }
}

/**
 * A field that is a plain relation, said in one line:
 * `@Relation(() => Image, productFeaturedImage, { nullable: true, description: '…' }) featuredImage: unknown;`
 * A relation that is read in pages takes the connection's arguments. The field carries its relation's name as an
 * extension, for the proofs and for compiled plans.
 */
export function Relation<Parent, Row extends object>(
  type: () => object,
  relation: ToOne<Parent, Row> | ToMany<Parent, Row> | ToPage<Parent, Row>,
  options: RelationOptions,
): PropertyDecorator {
  const resolve = follow(relation as Declared<never, object>);
  return (prototype, key) => {
    const name = String(key);
    const value = (parent: never, context: Context, args: ConnectionArgs): unknown => resolve(parent, context, args);
    const descriptor = { value, writable: true, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    if (relation.kind === 'page') Args(() => ConnectionArgs)(prototype, name, 2);
    Extensions({ relation: relation.name })(prototype, name, descriptor);
    FieldResolver(type, options)(prototype, name, descriptor);
  };
}
