import { parse, validate, type GraphQLSchema } from 'graphql';
import type { ManifestScreen } from '../registry/screen.ts';

/** What the schema does not understand of a manifest: `MobileProduct: Cannot query field …`, five faults of a document at most. */
export function invalidScreens(screens: readonly ManifestScreen[], schema: GraphQLSchema): string[] {
  return screens.flatMap(({ name, body, cachedBody }) => {
    const faults = [body, cachedBody].flatMap((text) => validate(schema, parse(text), undefined, { maxErrors: 5 }));
    return [...new Set(faults.map(({ message }) => `${name}: ${message}`))];
  });
}
