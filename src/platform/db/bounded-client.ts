import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/** As pg says that a server did not answer in time. */
const LATE = 'Query read timeout';

/**
 * A connection that is given up once its server does not answer a statement in time. Kept, it would make whoever holds it wait as long
 * again for ROLLBACK, and then for the same from the next one.
 */
export class BoundedClient extends pg.Client {
  // pg declares a dozen overloads; all of them end here, and go on as they came.
  override query = ((...args: unknown[]): unknown => {
    const send = pg.Client.prototype.query as unknown as Query;
    const callback = args.at(-1);
    if (typeof callback === 'function')
      return send.apply(this, [
        ...args.slice(0, -1),
        (error: unknown, result: unknown) => {
          this.giveUpAfter(error);
          callback(error, result);
        },
      ]);
    const sent = send.apply(this, args);
    if (sent instanceof Promise) sent.catch((error: unknown) => this.giveUpAfter(error));
    return sent;
  }) as typeof pg.Client.prototype.query;

  private giveUpAfter(error: unknown): void {
    if (!(error instanceof Error) || error.message !== LATE) return;
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }
}
