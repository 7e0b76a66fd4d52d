import type pg from 'pg';
import { BoundedClient } from './bounded-client.ts';
import { beginStatement, currentMeter } from './statement-meter.ts';
import { sendWatched, type Query } from './watched-query.ts';

/**
 * A connection that counts what is sent over it on the meter of the running request: so that Prisma's statements are counted
 * too, BEGIN and COMMIT among them. What the pool sends for itself runs outside of any request.
 */
export class MeteredClient extends BoundedClient {
  private readonly sendUnmetered = this.query as Query;

  // All of pg's overloads end here, and go on as they came.
  override query = ((...args: unknown[]): unknown => {
    const meter = currentMeter();
    if (!meter) return this.sendUnmetered(...args);
    const [config, values] = args as [string | { text?: string; values?: unknown[] }, unknown];
    const text = typeof config === 'string' ? config : (config.text ?? '');
    const given = typeof config === 'string' ? (Array.isArray(values) ? values : []) : (config.values ?? []);
    const end = beginStatement(meter, text, given);
    return sendWatched(this.sendUnmetered, args, (_error, result) => {
      end((result as pg.QueryResult | undefined)?.rows?.length ?? 0);
    });
  }) as typeof pg.Client.prototype.query;
}
