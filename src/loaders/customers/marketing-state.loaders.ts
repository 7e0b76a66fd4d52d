import type { MarketingChannel, MarketingState } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { picked, readsOf } from '../support/reads.ts';
import { visibilityOf } from '../support/table.ts';
import { marketingConsentTable } from './customers.tables.ts';

/** What a customer answered last, by channel, for the address and the number that they have now. */
export type MarketingStates = Readonly<Partial<Record<MarketingChannel, MarketingState>>>;

interface StateRow {
  readonly customerId: bigint;
  readonly channel: MarketingChannel;
  readonly state: MarketingState;
}

/** A consent holds for the address that it was given for: who has another by now has not answered. */
export const marketingStatesByCustomer = batchRead<bigint, MarketingStates>(
  'marketing states by customer',
  {},
  async (reader, scope, customerIds) => {
    const statement = sql`SELECT DISTINCT ON (t.customer_id, t.channel) t.customer_id AS "customerId", t.channel, t.state
        FROM marketing_consent t JOIN customer c ON c.id = t.customer_id
        WHERE t.customer_id = ANY(${customerIds}::bigint[])
          AND t.contact = CASE t.channel WHEN 'EMAIL' THEN c.email ELSE c.phone END
          AND ${visibilityOf(marketingConsentTable, scope)}
        ORDER BY t.customer_id, t.channel, t.given_at DESC, t.id DESC`;
    const reads = readsOf(
      statement,
      picked('marketing_consent', 'customer_id', customerIds),
      picked('customer', 'id', customerIds),
    );
    const rows = await reader.rows<StateRow>(statement, true, reads);
    const states = new Map<bigint, MarketingStates>();
    for (const { customerId, channel, state } of rows)
      states.set(customerId, { ...states.get(customerId), [channel]: state });
    return states;
  },
);
