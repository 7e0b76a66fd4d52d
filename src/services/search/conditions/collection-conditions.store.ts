import { sql, type Sql } from '../../../platform/db/database.ts';
import { id, moment, text } from './column-conditions.store.ts';
import type { FieldCondition, SearchableList } from './field-condition.ts';
import { wordsFit } from './word-condition.store.ts';

const inDocument = (language: string, fits: Sql): Sql => sql`EXISTS (SELECT FROM content_search s
  WHERE s.resource = 'collection' AND s.resource_id = t.id AND s.language = ${language} AND ${fits})`;

const words: FieldCondition = (term, { languageCode }) => inDocument(languageCode, wordsFit(term, languageCode));
const title: FieldCondition = (term, { languageCode }) => inDocument(languageCode, wordsFit(term, languageCode, 'a'));

/** What `collections(query:)` can be asked for. */
export const collectionSearchFields: SearchableList = {
  words,
  fields: { id: id('Collection'), handle: text('t.handle'), title, updated_at: moment('t.updated_at') },
};
