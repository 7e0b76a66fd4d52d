import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Product } from '../product.type.ts';

@EditPayload('ProductOptionsCreatePayload', 'What came of adding options.')
export class ProductOptionsCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductOptionUpdatePayload', 'What came of changing an option.')
export class ProductOptionUpdatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductOptionsDeletePayload', 'What came of deleting options.')
export class ProductOptionsDeletePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductOptionsReorderPayload', 'What came of reordering options.')
export class ProductOptionsReorderPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}
