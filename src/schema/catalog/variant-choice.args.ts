import { ArgsType, Field } from 'type-graphql';
import { SelectedOptionInput } from './selected-option.input.ts';

const SELECTED = 'The chosen value of each option, 250 at the most.';
const IGNORE_UNKNOWN = 'Overlook options that the product does not have.';
const IGNORE_CASE = 'Overlook the difference between capital and small letters.';

/** Arguments of `Product.selectedOrFirstAvailableVariant` and `Product.adjacentVariants`. */
@ArgsType()
export class VariantChoiceArgs {
  @Field(() => [SelectedOptionInput], { nullable: true, description: SELECTED })
  selectedOptions?: SelectedOptionInput[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: IGNORE_UNKNOWN })
  ignoreUnknownOptions?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: IGNORE_CASE })
  caseInsensitiveMatch?: boolean | null;
}

/** Arguments of `Product.variantBySelectedOptions`. */
@ArgsType()
export class VariantBySelectedOptionsArgs {
  @Field(() => [SelectedOptionInput], { description: SELECTED })
  selectedOptions!: SelectedOptionInput[];

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: IGNORE_UNKNOWN })
  ignoreUnknownOptions?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: IGNORE_CASE })
  caseInsensitiveMatch?: boolean | null;
}
