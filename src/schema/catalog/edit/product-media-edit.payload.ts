import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { Product } from '../product.type.ts';

@EditPayload('ProductMediaCreatePayload', 'What came of adding pictures.')
export class ProductMediaCreatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductMediaUpdatePayload', 'What came of changing pictures.')
export class ProductMediaUpdatePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductMediaDeletePayload', 'What came of taking pictures off.')
export class ProductMediaDeletePayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}

@EditPayload('ProductMediaReorderPayload', 'What came of reordering pictures.')
export class ProductMediaReorderPayload {
  @Field(() => Product, { nullable: true, description: 'The product as it is now; null when the input was not taken.' })
  product!: unknown;
}
