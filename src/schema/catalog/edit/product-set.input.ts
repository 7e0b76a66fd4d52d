import { Field, InputType } from 'type-graphql';
import { CreateMediaInput } from './product-media-edit.input.ts';
import { OptionSetInput } from './product-option.input.ts';
import { ProductUpdateInput } from './product-update.input.ts';
import { ProductVariantSetInput } from './product-variant-set.input.ts';

@InputType('ProductSetInput', {
  description:
    'A product as it shall be. Lists that are given are whole: what they do not name goes; what is left out stays.',
})
export class ProductSetInput extends ProductUpdateInput {
  @Field(() => [OptionSetInput], {
    nullable: true,
    description: 'All options in their order, 3 at the most, with all their values; together with `variants`.',
  })
  productOptions?: OptionSetInput[] | null;

  @Field(() => [ProductVariantSetInput], {
    nullable: true,
    description: 'All variants in their order, 2,048 at the most.',
  })
  variants?: ProductVariantSetInput[] | null;

  @Field(() => [CreateMediaInput], { nullable: true, description: 'All pictures in their order, 250 at the most.' })
  media?: CreateMediaInput[] | null;
}
