import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLInt, GraphQLString } from 'graphql';

const { FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT } = DirectiveLocation;

const condition = { type: GraphQLBoolean, defaultValue: true, description: 'False: it comes with the rest.' };
const label = { type: GraphQLString, description: 'A name of it for the client.' };

/** A fragment that may come later, to clients that accept answers in parts. */
export const deferDirective = new GraphQLDirective({
  name: 'defer',
  description:
    'The fragment may come later than the rest, to clients that accept `multipart/mixed; deferSpec=20220824`. Others get everything at once.',
  locations: [FRAGMENT_SPREAD, INLINE_FRAGMENT],
  args: { if: condition, label },
});

/** A list whose later items may come later, to clients that accept answers in parts. */
export const streamDirective = new GraphQLDirective({
  name: 'stream',
  description:
    'The items of the list after the first ones may come later, to clients that accept `multipart/mixed; deferSpec=20220824`. Others get everything at once.',
  locations: [FIELD],
  args: {
    if: condition,
    label,
    initialCount: { type: GraphQLInt, defaultValue: 0, description: 'How many items come with the rest.' },
  },
});
