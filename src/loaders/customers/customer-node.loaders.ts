import type { BatchRead } from '../support/batch-read.ts';
import { customerAddressById, customerById, customerNoteById } from './customer.loaders.ts';

/** How `node(id:)` reaches what is a customer's, by type name: through private loaders. */
export const customerNodes = {
  Customer: customerById,
  CustomerAddress: customerAddressById,
  CustomerNote: customerNoteById,
} satisfies Record<string, BatchRead<bigint, object | null>>;
