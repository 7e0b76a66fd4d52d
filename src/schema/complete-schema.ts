import { GraphQLSchema } from 'graphql';
import { graphDirectives } from './directives.ts';
import { BuyerInput } from './shop/buyer.input.ts';
import { Country } from './shop/country.value.ts';
import { VisitorConsent } from './shop/visitor-consent.input.ts';

/** Classes that no field may lead to, but that `completeSchema` needs: for buildSchema's `orphanedTypes`. */
export const directiveTypes = [BuyerInput, VisitorConsent, Country];

/** Adds to a schema of type-graphql what its decorators cannot say: our directives, and what the root is. */
export function completeSchema(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (query) query.description = 'Where every query starts.';
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = 'Where every change starts.';
  return new GraphQLSchema({
    ...schema.toConfig(),
    directives: [...schema.getDirectives(), ...graphDirectives(schema)],
  });
}
