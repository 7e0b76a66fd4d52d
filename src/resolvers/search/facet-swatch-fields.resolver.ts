import { Resolver } from 'type-graphql';
import { swatchImage } from '../../loaders/catalog/product-variant.relations.ts';
import { MediaImage } from '../../schema/catalog/media-image.type.ts';
import { Swatch } from '../../schema/catalog/swatch.value.ts';
import { Relation } from '../relation.ts';

@Resolver(() => Swatch)
export class FacetSwatchFieldsResolver {
  @Relation(() => MediaImage, swatchImage, { nullable: true, description: 'Picture of the swatch.' })
  image: unknown;
}
