import { connectionType } from '../connection.ts';

/** A page of texts. */
export const StringConnection = connectionType('String', () => String, { of: 'texts' });
