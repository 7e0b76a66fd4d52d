import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { ShopPolicyWithDefault } from '../../schema/shop/shop-policy-with-default.value.ts';
import type { PolicyRecord } from './shop.records.ts';

@Resolver(() => ShopPolicyWithDefault)
export class ShopPolicyWithDefaultFieldsResolver {
  @FieldResolver(() => URLScalar, { description: 'Address of the policy in the online store.' })
  url(@Root() { handle }: PolicyRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/policies/${handle}`);
  }
}
