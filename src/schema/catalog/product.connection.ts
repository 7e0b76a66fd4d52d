import { Field } from 'type-graphql';
import { connectionType } from '../connection.ts';
import { RecordType } from '../record-type.ts';
import { Filter } from './filter.value.ts';
import { Product } from './product.type.ts';

@RecordType('ProductConnection', { description: 'A page of products.' })
export class ProductConnection extends connectionType('Product', () => Product, { of: 'products' }) {
  @Field(() => [Filter], { description: 'The facets of the list, with how many products each value has.' })
  filters!: Filter[];
}
