import type { CustomerNote } from '../../generated/prisma/client.ts';
import type { Viewer } from '../../viewer.ts';
import type { Edits, Outcome } from '../edits/edits.store.ts';
import { refuse } from '../edits/refusal.ts';
import { globalId } from '../node/global-id.ts';
import { customerChange } from './changed-columns.ts';
import { CustomerNotesStore } from './customer-notes.store.ts';
import { customerOfEdit } from './customer-of-edit.ts';
import { CustomersStore } from './customers.store.ts';

const LONGEST_NOTE = 5_000;
/** Notes on one customer at the most. */
const MOST_NOTES = 1_000;

/** What the staff writes down about customers. */
export class CustomerNoteService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Adds a note, in the name of the viewer.
   * @throws VitrineError BAD_USER_INPUT for the id of something else
   */
  add(customerId: string, text: string): Promise<Outcome<CustomerNote>> {
    return this.edits.run('customerNoteAdd', async (tx, note) => {
      const id = customerOfEdit(this.viewer, customerId, 'customers:write');
      const body = text.trim();
      if (body === '') throw refuse('BLANK', ['body'], 'Write something in "body".');
      if (body.length > LONGEST_NOTE)
        throw refuse('TOO_LONG', ['body'], `"body" has ${body.length} characters; give ${LONGEST_NOTE} at the most.`);
      await CustomersStore.lock(tx, id);
      if ((await CustomerNotesStore.count(tx, id)) >= MOST_NOTES)
        throw refuse('TOO_MANY', ['customerId'], `A customer has ${MOST_NOTES} notes at the most.`);
      const authorName = this.viewer.kind === 'guest' ? '' : this.viewer.name;
      const written = await CustomerNotesStore.add(tx, { customerId: id, authorName, body });
      note(customerChange(id, null, { body }, globalId('CustomerNote', written.id))!);
      return written;
    });
  }
}
