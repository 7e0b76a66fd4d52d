/** A query of a connection of pg, which declares a dozen overloads. */
export type Query = (...args: unknown[]) => unknown;

/**
 * Sends a query as it came, with a callback or for a promise, and tells how it ended before its sender hears of it.
 * @param ended told the result, or the error
 */
export function sendWatched(
  send: Query,
  args: readonly unknown[],
  ended: (error: unknown, result: unknown) => void,
): unknown {
  const callback = args.at(-1);
  if (typeof callback === 'function')
    return send(...args.slice(0, -1), (error: unknown, result: unknown) => {
      ended(error, result);
      callback(error, result);
    });
  const sent = send(...args);
  if (sent instanceof Promise)
    sent.then(
      (result) => ended(undefined, result),
      (error: unknown) => ended(error, undefined),
    );
  return sent;
}
