import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLNonNull } from 'graphql';

const { FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT } = DirectiveLocation;

/** A part that the rest of the screen does not wait for in vain. */
export const optionalDirective = new GraphQLDirective({
  name: 'optional',
  description:
    'When the field, or a field of the fragment, fails or is late, it is null and `extensions.degraded` names it; the rest arrives.',
  locations: [FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT],
  args: {
    deadlineMs: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'How long the answer waits for it, in milliseconds from when it is begun; 1 to 10,000.',
    },
  },
});
