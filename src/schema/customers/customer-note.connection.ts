import { connectionType } from '../connection.ts';
import { CustomerNote } from './customer-note.type.ts';

/** A page of notes. */
export const CustomerNoteConnection = connectionType('CustomerNote', () => CustomerNote, { of: 'notes' });
