import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

const whole = new GraphQLNonNull(GraphQLInt);
const seconds = (description: string, defaultValue?: number) => ({ type: whole, description, defaultValue });

const scope = new GraphQLEnumType({
  name: 'ScreenCacheScope',
  description: 'Who may be given the same cached answer.',
  values: {
    PUBLIC: { description: 'Everybody.' },
    MARKET: { description: 'Everybody who asks for the same country and language.' },
    VIEWER: { description: 'Only who asked for it.' },
  },
});

const cache = new GraphQLInputObjectType({
  name: 'ScreenCacheInput',
  description: 'How long an answer of a screen may be used again, and for whom. Times are seconds.',
  fields: {
    scope: { type: new GraphQLNonNull(scope), description: 'Who may be given the same answer.' },
    maxAge: seconds('How long an answer is fresh.'),
    staleWhileRevalidate: seconds('How much longer it may be given while a new one is made.', 0),
    staleIfError: seconds('How much longer it may be given while no new one can be made.', 0),
  },
});

/** The contract of a screen: an operation that a front-end team owns, with its budget and its cache policy. */
export const screenDirective = new GraphQLDirective({
  name: 'screen',
  description:
    'Makes the operation a screen: who owns it, what an answer may take at the most, and how long it may be kept.',
  locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
  args: {
    owner: { type: new GraphQLNonNull(GraphQLString), description: 'The team to ask.' },
    maxStatements: { type: whole, description: 'SQL statements of one answer.' },
    maxBytes: { type: whole, description: 'Bytes of one answer as JSON, before it is compressed.' },
    maxCost: { type: whole, description: 'Points of cost, estimated before it runs.' },
    p95Ms: { type: whole, description: 'Milliseconds within which 95 of 100 answers are ready.' },
    cache: { type: cache, description: 'How long an answer may be used again; never when left out.' },
  },
});
