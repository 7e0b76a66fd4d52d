import type { Viewer } from '../../viewer.ts';
import type { Edits, Outcome } from '../edits/edits.store.ts';
import { refuse } from '../edits/refusal.ts';
import { globalId } from '../node/global-id.ts';
import { customerOfEdit } from './customer-of-edit.ts';
import { CustomersStore } from './customers.store.ts';
import { PersonalDataStore, type PersonalData } from './personal-data.store.ts';

/** What people may ask of a shop that knows them: to be told everything, and to be forgotten. */
export class PersonalDataService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /** Everything that is kept of the viewer, or of the customer whom staff names. The audit says that it was handed out. */
  export(customerId?: string | null): Promise<Outcome<PersonalData>> {
    return this.edits.run('customerDataExport', async (tx, note) => {
      const id = customerOfEdit(this.viewer, customerId, 'customers:write');
      const customer = await CustomersStore.lock(tx, id);
      const data = await PersonalDataStore.read(tx, customer);
      note({ type: 'Customer', id, before: null, after: null });
      return data;
    });
  }

  /**
   * Erases the personal data of the viewer, or of the customer whom staff names. The record stays, so that orders have
   * something to refer to; who signs in again is a new customer. It cannot be undone.
   * @param confirm true says that this is understood
   * @returns id of the customer
   */
  erase(confirm: boolean, customerId?: string | null): Promise<Outcome<string>> {
    return this.edits.run('customerErase', async (tx, note) => {
      const id = customerOfEdit(this.viewer, customerId, 'customers:erase');
      if (!confirm)
        throw refuse(
          'INVALID',
          ['confirm'],
          'What is erased cannot be brought back. Say that you know: "confirm: true".',
        );
      await CustomersStore.lock(tx, id);
      await PersonalDataStore.erase(tx, id);
      note({ type: 'Customer', id, before: null, after: null });
      return globalId('Customer', id);
    });
  }
}
