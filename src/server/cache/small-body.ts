import type { IncomingMessage } from 'node:http';

/** Bodies of registered operations are an id and a few variables, bytes. */
const MOST_BYTES = 16_384;
const JSON_TYPE = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i;

/** A POST whose body can be looked at before anything else looks at it: JSON, small and of a known length. */
export function hasSmallBody({ method, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    length > 0 &&
    length <= MOST_BYTES &&
    JSON_TYPE.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    headers['expect'] === undefined
  );
}

/**
 * Gives the body of such a request, and leaves it to be read by others as if nobody had.
 * @param then told the body as it came, byte by byte; undefined where it did not come in one piece
 */
export function peekBody(req: IncomingMessage, then: (body: string | undefined) => void): void {
  req.once('readable', () => {
    const bytes = req.read(Number(req.headers['content-length'])) as Buffer | null;
    // Put back before the stream can notice that it was empty: whoever reads it next finds all of it.
    if (bytes) req.unshift(bytes);
    then(bytes?.toString('latin1'));
  });
}
