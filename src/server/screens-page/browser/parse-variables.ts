/** What is written in the field of variables: an object, or what is wrong with it. */
export type ParsedVariables =
  | { readonly variables: Record<string, unknown>; readonly fault?: undefined }
  | { readonly fault: string; readonly variables?: undefined };

/** Reads variables as JSON. An empty field has none. */
export function parseVariables(text: string): ParsedVariables {
  if (text.trim() === '') return { variables: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { variables: value as Record<string, unknown> };
    return { fault: 'Variables are one object, as { "handle": "anholt-scarf" }.' };
  } catch (error) {
    return {
      fault: `This is not JSON${placeOf(error, text)}. Names and texts stand in double quotes; no comma after the last.`,
    };
  }
}

/** Where the fault is, where the browser says it in one of the usual ways. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+) column (\d+)/.exec(message);
  if (line) return `: look at line ${line[1]}, column ${line[2]}`;
  const position = /position (\d+)/.exec(message)?.[1];
  const token = /Unexpected token '(.)'/u.exec(message)?.[1];
  if (position === undefined) return token === undefined ? '' : `: “${token}” cannot stand where it does`;
  const before = text.slice(0, Number(position)).split('\n');
  return `: look at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
