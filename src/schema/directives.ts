import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLID,
  GraphQLString,
  isInputType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { deferDirective, streamDirective } from './delivery.directives.ts';
import { optionalDirective } from './screens/optional.directive.ts';
import { screenDirective } from './screens/screen.directive.ts';

const { FIELD_DEFINITION, MUTATION, OBJECT, QUERY } = DirectiveLocation;

const accessRestricted = new GraphQLDirective({
  name: 'accessRestricted',
  description: 'Marks a part of the graph that not everybody may read.',
  locations: [FIELD_DEFINITION, OBJECT],
  args: { reason: { type: GraphQLString, defaultValue: null, description: 'Why it is restricted.' } },
});

/** Says for whom an operation runs. */
function inContext(typeOf: (name: string) => GraphQLInputType): GraphQLDirective {
  return new GraphQLDirective({
    name: 'inContext',
    description: 'Says for whom the operation runs: prices are those of the country, texts are in the language.',
    locations: [MUTATION, QUERY],
    args: {
      buyer: { type: typeOf('BuyerInput'), description: 'Who buys, when a company does.' },
      country: { type: typeOf('CountryCode'), description: 'Where the buyer is; the home market when left out.' },
      language: {
        type: typeOf('LanguageCode'),
        description: "What the buyer reads; the country's language when left out.",
      },
      preferredLocationId: { type: GraphQLID, description: 'The place where the buyer wants to collect.' },
      visitorConsent: { type: typeOf('VisitorConsent'), description: 'What the visitor agrees to.' },
    },
  });
}

/**
 * Our directives: those of the storefront dialect, of delivery, and of screens. They are made for a schema that exists already, because the arguments of
 * @inContext must be of the schema's own types.
 * @throws Error when the schema lacks one of `directiveTypes`
 */
export function graphDirectives(schema: GraphQLSchema): GraphQLDirective[] {
  const typeOf = (name: string): GraphQLInputType => {
    const type = schema.getType(name);
    if (isInputType(type)) return type;
    throw new Error(`@inContext needs the type ${name}: give \`directiveTypes\` to buildSchema as orphanedTypes.`);
  };
  return [inContext(typeOf), accessRestricted, deferDirective, streamDirective, screenDirective, optionalDirective];
}
