import { Field } from 'type-graphql';
import { Collection } from '../catalog/collection.type.ts';
import { Product } from '../catalog/product.type.ts';
import { Article } from '../content/article.type.ts';
import { Page } from '../content/page.type.ts';
import { RecordType } from '../record-type.ts';
import { SearchQuerySuggestion } from './search-query-suggestion.value.ts';

@RecordType('PredictiveSearchResult', { description: 'What is suggested while a shopper types.' })
export class PredictiveSearchResult {
  @Field(() => [Article], { description: 'The articles that fit.' })
  articles!: Article[];

  @Field(() => [Collection], { description: 'The collections that fit.' })
  collections!: Collection[];

  @Field(() => [Page], { description: 'The pages that fit.' })
  pages!: Page[];

  @Field(() => [Product], { description: 'The products that fit.' })
  products!: Product[];

  @Field(() => [SearchQuerySuggestion], { description: 'Searches that go on from what is typed.' })
  queries!: SearchQuerySuggestion[];
}
