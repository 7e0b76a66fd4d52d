import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ShopPolicyWithDefault } from '../../schema/shop/shop-policy-with-default.value.ts';
import { ShopPolicy } from '../../schema/shop/shop-policy.type.ts';
import { Shop } from '../../schema/shop/shop.type.ts';

@Resolver(() => Shop)
export class ShopPoliciesResolver {
  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'How to reach the shop.' })
  contactInformation(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('CONTACT_INFORMATION');
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'Who is behind the shop.' })
  legalNotice(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('LEGAL_NOTICE');
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'What the shop does with personal data.' })
  privacyPolicy(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('PRIVACY_POLICY');
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'How the shop takes things back.' })
  refundPolicy(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('REFUND_POLICY');
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'How and when the shop sends things.' })
  shippingPolicy(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('SHIPPING_POLICY');
  }

  @FieldResolver(() => ShopPolicyWithDefault, { nullable: true, description: 'How subscriptions are kept and ended.' })
  subscriptionPolicy(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.subscriptionPolicy();
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'The terms of a sale.' })
  termsOfSale(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('TERMS_OF_SALE');
  }

  @FieldResolver(() => ShopPolicy, { nullable: true, description: 'The terms of using the shop.' })
  termsOfService(@Ctx() { services }: Context): Promise<unknown> {
    return services.shop.policy('TERMS_OF_SERVICE');
  }
}
