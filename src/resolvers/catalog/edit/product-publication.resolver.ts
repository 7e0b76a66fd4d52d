import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import {
  ProductPublishPayload,
  ProductUnpublishPayload,
  ProductsBulkUpdatePayload,
} from '../../../schema/catalog/edit/product-edit.payload.ts';
import {
  ProductVersionInput,
  ProductsBulkUpdateInput,
} from '../../../schema/catalog/edit/products-bulk-update.input.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';

@Resolver(() => Product)
export class ProductPublicationResolver {
  @Mutation(() => ProductPublishPayload, {
    description: 'Makes a product ACTIVE and shows it to shoppers: now, or from a moment to come.',
  })
  productPublish(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('publishDate', () => DateTime, {
      nullable: true,
      description: 'From when on; left out, from now on, or since when it is shown already.',
    })
    publishDate?: Date | null,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.productEdits.publish({ id, expectedVersion }, publishDate);
  }

  @Mutation(() => ProductUnpublishPayload, { description: 'Hides a product from shoppers.' })
  productUnpublish(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.productEdits.unpublish({ id, expectedVersion });
  }

  @Mutation(() => ProductsBulkUpdatePayload, {
    description: 'Changes up to 250 products at once: all of them or none.',
  })
  productsBulkUpdate(
    @Ctx() { services }: Context,
    @Arg('products', () => [ProductVersionInput], { description: 'The products, 250 at the most.' })
    products: ProductVersionInput[],
    @Arg('input', () => ProductsBulkUpdateInput, { description: 'What they get.' }) input: ProductsBulkUpdateInput,
  ): Promise<object> {
    return services.productBulk.update(products, input);
  }
}
