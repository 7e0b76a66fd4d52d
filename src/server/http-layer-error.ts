/**
 * The status of a refusal by the HTTP framework: a body that is too large, bad JSON, load shedding. Their codes begin
 * with FST_, and below 500 their messages speak of the request only. Anything else has no status that could be trusted.
 */
export function statusOfHttpLayer(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('statusCode' in error)) return undefined;
  const { code, statusCode } = error;
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' ? statusCode : undefined;
}
