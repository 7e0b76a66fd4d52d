import type { MarketingChannel, MarketingConsent, MarketingState } from '../../generated/prisma/client.ts';
import type { Transaction } from '../edits/edits.store.ts';

/** Writes marketing consents of customers who are locked. */
export class MarketingConsentsStore {
  /** What the customer answered last for this address or number; null where they were not asked. */
  static async newest(
    tx: Transaction,
    customerId: bigint,
    channel: MarketingChannel,
    contact: string,
  ): Promise<MarketingState | null> {
    const consent = await tx.marketingConsent.findFirst({
      where: { customerId, channel, contact },
      orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
      select: { state: true },
    });
    return consent?.state ?? null;
  }

  static async add(tx: Transaction, consent: Omit<MarketingConsent, 'id' | 'givenAt'>): Promise<void> {
    await tx.marketingConsent.create({ data: consent });
  }
}
