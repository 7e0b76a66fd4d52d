import type pg from 'pg';
import { BoundedClient } from './bounded-client.ts';
import { beginStatement, currentMeter } from './statement-meter.ts';

type Query = (...args: unknown[]) => unknown;

/**
 * A connection that counts what is sent over it on the meter of the running request: so that Prisma's statements are counted
 * too, BEGIN and COMMIT among them. What the pool sends for itself runs outside of any request.
 */
export class MeteredClient extends BoundedClient {
  private readonly send = this.query as unknown as Query;

  // pg declares a dozen overloads; all of them end here, and go on as they came.
  override query = ((...args: unknown[]): unknown => {
    const { send } = this;
    const meter = currentMeter();
    if (!meter) return send(...args);
    const [config, values] = args as [string | { text?: string; values?: unknown[] }, unknown];
    const text = typeof config === 'string' ? config : (config.text ?? '');
    const given = typeof config === 'string' ? (Array.isArray(values) ? values : []) : (config.values ?? []);
    const end = beginStatement(meter, text, given);
    const ended = (result: unknown): void => {
      end((result as pg.QueryResult | undefined)?.rows?.length ?? 0);
    };
    const callback = args.at(-1);
    if (typeof callback === 'function')
      return send(...args.slice(0, -1), (error: unknown, result: unknown) => {
        ended(result);
        callback(error, result);
      });
    const sent = send(...args);
    if (sent instanceof Promise)
      sent.then(ended, () => {
        ended(undefined);
      });
    return sent;
  }) as typeof pg.Client.prototype.query;
}
