import { ArgsType, Field, Int } from 'type-graphql';
import { PredictiveSearchLimitScope } from './predictive-search-limit-scope.enum.ts';
import { PredictiveSearchType } from './predictive-search-type.enum.ts';
import { SearchableField } from './searchable-field.enum.ts';
import { SearchUnavailableProductsType } from './search-unavailable-products-type.enum.ts';

/** Arguments of `predictiveSearch`. */
@ArgsType()
export class PredictiveSearchArgs {
  @Field(() => String, { description: 'What the shopper has typed so far.' })
  query!: string;

  @Field(() => Int, { nullable: true, description: 'The most suggestions, 1 to 10; 10 when left out.' })
  limit?: number | null;

  @Field(() => PredictiveSearchLimitScope, {
    nullable: true,
    description: 'What `limit` counts; all suggestions together when left out.',
  })
  limitScope?: PredictiveSearchLimitScope | null;

  @Field(() => [SearchableField], {
    nullable: true,
    description: 'Where to look for the words; in title, product type, variant title and vendor when left out.',
  })
  searchableFields?: SearchableField[] | null;

  @Field(() => [PredictiveSearchType], { nullable: true, description: 'What to suggest; everything when left out.' })
  types?: PredictiveSearchType[] | null;

  @Field(() => SearchUnavailableProductsType, {
    nullable: true,
    description: 'What to do with products that cannot be bought now; they come last when left out.',
  })
  unavailableProducts?: SearchUnavailableProductsType | null;
}
