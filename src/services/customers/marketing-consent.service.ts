import type { MarketingState } from '../../generated/prisma/client.ts';
import type { Viewer } from '../../viewer.ts';
import type { Edits, Outcome } from '../edits/edits.store.ts';
import { refuse } from '../edits/refusal.ts';
import { customerChange } from './changed-columns.ts';
import { customerOfEdit } from './customer-of-edit.ts';
import { CustomersStore } from './customers.store.ts';
import { MarketingConsentsStore } from './marketing-consents.store.ts';

/** An e-mail address with what its customer answered for it. */
export interface AnsweredEmail {
  readonly emailAddress: string;
  readonly marketingState: MarketingState;
}

/** Whether the shop may write to a customer. */
export class MarketingConsentService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /** Takes down that the viewer, or the customer whom staff names, wants to get mail. */
  subscribe(customerId?: string | null): Promise<Outcome<AnsweredEmail>> {
    return this.answer('customerEmailMarketingSubscribe', 'SUBSCRIBED', customerId);
  }

  /** Takes down that they do not. */
  unsubscribe(customerId?: string | null): Promise<Outcome<AnsweredEmail>> {
    return this.answer('customerEmailMarketingUnsubscribe', 'UNSUBSCRIBED', customerId);
  }

  /** The same answer twice is one: the history tells of changes. */
  private answer(
    action: string,
    state: MarketingState,
    customerId: string | null | undefined,
  ): Promise<Outcome<AnsweredEmail>> {
    return this.edits.run(action, async (tx, note) => {
      const id = customerOfEdit(this.viewer, customerId, 'customers:write');
      const { email } = await CustomersStore.lock(tx, id);
      if (email === null)
        throw refuse('BLANK', ['customerId'], 'There is no e-mail address to write to. Enter one first.');
      const before = await MarketingConsentsStore.newest(tx, id, 'EMAIL', email);
      if (before !== state) {
        const source = this.viewer.kind === 'customer' ? 'account' : 'staff';
        await MarketingConsentsStore.add(tx, { customerId: id, channel: 'EMAIL', state, source, contact: email });
        note(customerChange(id, { emailMarketing: before }, { emailMarketing: state })!);
      }
      return { emailAddress: email, marketingState: state };
    });
  }
}
