import { Field } from 'type-graphql';
import { Filter } from '../catalog/filter.value.ts';
import { connectionType } from '../connection.ts';
import { RecordType } from '../record-type.ts';
import { SearchResultItem } from './search-result-item.union.ts';

@RecordType('SearchResultItemConnection', { description: 'A page of what a search found.' })
export class SearchResultItemConnection extends connectionType('SearchResultItem', () => SearchResultItem, {
  of: 'results',
}) {
  @Field(() => [Filter], { description: 'The facets of the products found, with how many products each value has.' })
  productFilters!: Filter[];
}
