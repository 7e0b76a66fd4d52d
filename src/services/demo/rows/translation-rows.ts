import { type Text } from '../words/text.ts';
import { type Row } from './table-rows.ts';

/** The German texts of a record, where they differ from the English ones; fields by their names in the Prisma model. */
export function translationRows(resource: string, id: number, texts: Record<string, Text>): Row[] {
  return Object.entries(texts)
    .filter(([, [en, de]]) => en !== de)
    .map(([field, [, de]]) => ({ resource, resource_id: id, language: 'DE', field, value: de }));
}
