import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Attribute } from '../../schema/carts/attribute.value.ts';
import { BaseCartLine } from '../../schema/carts/base-cart-line.interface.ts';
import { CartLine, CartLineInstructions } from '../../schema/carts/cart-line.type.ts';
import { Merchandise } from '../../schema/carts/merchandise.union.ts';
import { attributeKeyArg } from './cart-arguments.ts';
import type { CartLineRecord } from './carts.records.ts';

@Resolver(() => BaseCartLine)
export class BaseCartLineFieldsResolver {
  @FieldResolver(() => Merchandise, { description: 'What is bought.' })
  merchandise(@Root() { variantId }: CartLineRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.variants.find(variantId);
  }

  @FieldResolver(() => Attribute, { nullable: true, description: 'One attribute.' })
  attribute(@Root() { attributes }: CartLineRecord, @Arg('key', () => String, attributeKeyArg) key: string): unknown {
    return attributes.find((attribute) => attribute.key === key) ?? null;
  }
}

@Resolver(() => CartLine)
export class CartLineFieldsResolver {
  @FieldResolver(() => CartLineInstructions, { description: 'What may be done with the line: everything.' })
  instructions(): CartLineInstructions {
    return { canRemove: true, canUpdateQuantity: true };
  }
}
