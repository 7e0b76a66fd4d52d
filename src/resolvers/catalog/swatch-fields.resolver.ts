import { Resolver } from 'type-graphql';
import { swatchImage } from '../../loaders/catalog/product-variant.relations.ts';
import { Media } from '../../schema/catalog/media.interface.ts';
import { ProductOptionValueSwatch } from '../../schema/catalog/product-option-value-swatch.value.ts';
import { Relation } from '../relation.ts';

@Resolver(() => ProductOptionValueSwatch)
export class SwatchFieldsResolver {
  @Relation(() => Media, swatchImage, { nullable: true, description: 'A picture of the value.' })
  image: unknown;
}
