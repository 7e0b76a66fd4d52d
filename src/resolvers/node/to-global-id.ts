import type { GraphQLFieldResolver } from 'graphql';

/** `id` of any object: `gid://vitrine/<type>/<key>` made from the row's key; a text is an id already. */
export const toGlobalId: GraphQLFieldResolver<{ id: bigint | number | string | null }, unknown> = (
  { id },
  _args,
  _context,
  info,
) => (id === null || typeof id === 'string' ? id : `gid://vitrine/${info.parentType.name}/${id}`);
