import pg from 'pg';
import { sendWatched, type Query } from './watched-query.ts';

/** As pg says that a server did not answer in time. */
const LATE = 'Query read timeout';

/**
 * A connection that is given up once its server does not answer a statement in time. Kept, it would make whoever holds it wait as long
 * again for ROLLBACK, and then for the same from the next one.
 */
export class BoundedClient extends pg.Client {
  private readonly sendUnbounded = this.query.bind(this) as Query;

  // All of pg's overloads end here, and go on as they came.
  override query = ((...args: unknown[]): unknown =>
    sendWatched(this.sendUnbounded, args, (error) => this.giveUpAfter(error))) as typeof pg.Client.prototype.query;

  private giveUpAfter(error: unknown): void {
    if (!(error instanceof Error) || error.message !== LATE) return;
    // Every client of pg has it; its types do not.
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }
}
