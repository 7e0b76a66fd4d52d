import type { Customer } from '../../generated/prisma/client.ts';
import type { Viewer } from '../../viewer.ts';
import type { Edits, Outcome } from '../edits/edits.store.ts';
import { checkVersion } from '../edits/refusal.ts';
import type { Localities } from '../shop/localization.store.ts';
import { customerChange } from './changed-columns.ts';
import { customerOfEdit } from './customer-of-edit.ts';
import { CustomersStore } from './customers.store.ts';
import { profileOf, type Profile, type ProfileInput } from './profile-input.ts';

/** Changing what is known of a customer. */
export class CustomerProfileService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
    private readonly localities: Localities,
  ) {}

  /**
   * Changes the profile of the viewer, or of the customer that staff names. An e-mail address that the staff enters is not a
   * verified one: it lets nobody in.
   * @throws VitrineError BAD_USER_INPUT for the id of something else
   */
  update(input: ProfileInput, customerId?: string | null, expectedVersion?: number | null): Promise<Outcome<Customer>> {
    return this.edits.run('customerUpdate', async (tx, note) => {
      const id = customerOfEdit(this.viewer, customerId, 'customers:write');
      const wanted = profileOf(input, this.localities, this.viewer.kind !== 'customer');
      const before = await CustomersStore.lock(tx, id);
      checkVersion(before.version, expectedVersion, 'customer');
      const change = customerChange(id, partOf(before, wanted), wanted);
      if (change === null) return before;
      const isNewEmail = wanted.email !== undefined && wanted.email !== before.email;
      const after = await CustomersStore.update(tx, id, {
        ...wanted,
        ...(isNewEmail ? { emailVerifiedAt: null } : {}),
      });
      note(change);
      return after;
    });
  }
}

/** What the wanted columns are now. */
function partOf(customer: Customer, wanted: Partial<Profile>): Partial<Profile> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, customer[name as keyof Profile]]));
}
