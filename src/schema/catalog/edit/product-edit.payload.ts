import { Field, ID } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Product } from '../product.type.ts';

@EditPayload('ProductSetPayload', 'What came of setting a product.')
export class ProductSetPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductCreatePayload', 'What came of making a product.')
export class ProductCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductUpdatePayload', 'What came of changing a product.')
export class ProductUpdatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductPublishPayload', 'What came of publishing a product.')
export class ProductPublishPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductUnpublishPayload', 'What came of hiding a product.')
export class ProductUnpublishPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductDeletePayload', 'What came of deleting a product.')
export class ProductDeletePayload {
  @Field(() => ID, { nullable: true, description: 'Id of the product that is gone; null when none is.' })
  deletedProductId!: unknown;
}

@EditPayload('ProductsBulkUpdatePayload', 'What came of changing many products.')
export class ProductsBulkUpdatePayload {
  @Field(() => [Product], {
    nullable: true,
    description: 'The products in the order of the input; null when it was not taken.',
  })
  products!: unknown;
}
