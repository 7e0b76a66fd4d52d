import { enumType } from '../enum-type.ts';

export const CustomerSortKeys = enumType('CustomerSortKeys', 'What a list of customers is sorted by.', {
  CREATED_AT: 'When the customer came, first comers first.',
  ID: 'Id, lowest first.',
  NAME: 'Last name, then first name, A to Z.',
  UPDATED_AT: 'When the customer last changed, oldest first.',
});
export type CustomerSortKeys = keyof typeof CustomerSortKeys;
