import { documentLimits } from './document-limits.ts';
import { tooLarge } from './too-large.ts';

/**
 * Refuses variables that are nested deeper, or hold more values, than any honest request does. With GET they come as
 * text; a text that is no JSON is left to whoever reads it next.
 * @throws GraphQLError QUERY_TOO_LARGE that names the limit
 */
export function guardVariables(variables: unknown): void {
  let level: unknown[] = [typeof variables === 'string' ? parsed(variables) : variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > documentLimits.variableDepth)
      throw tooLarge(`The variables are nested more than ${documentLimits.variableDepth} levels deep.`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    values += level.length;
    if (values > documentLimits.variableValues)
      throw tooLarge(
        `The variables hold more than ${documentLimits.variableValues} values. Send them with several requests.`,
      );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
