import { Resolver } from 'type-graphql';
import { brandCoverImage, brandLogo, brandSquareLogo } from '../../loaders/shop/brand.relations.ts';
import { MediaImage } from '../../schema/catalog/media-image.type.ts';
import { Brand } from '../../schema/shop/brand.value.ts';
import { Relation } from '../relation.ts';

/** A brand is read from the record of its shop. */
@Resolver(() => Brand)
export class BrandFieldsResolver {
  @Relation(() => MediaImage, brandLogo, { nullable: true, description: 'The logo.' })
  logo: unknown;

  @Relation(() => MediaImage, brandSquareLogo, { nullable: true, description: 'The logo in a square.' })
  squareLogo: unknown;

  @Relation(() => MediaImage, brandCoverImage, {
    nullable: true,
    description: 'A picture that shows what the brand is about.',
  })
  coverImage: unknown;
}
