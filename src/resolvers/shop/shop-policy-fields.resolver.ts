import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { ShopPolicy } from '../../schema/shop/shop-policy.type.ts';
import type { PolicyRecord } from './shop.records.ts';

@Resolver(() => ShopPolicy)
export class ShopPolicyFieldsResolver {
  @FieldResolver(() => URLScalar, { description: 'Address of the policy in the online store.' })
  url(@Root() { handle }: PolicyRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/policies/${handle}`);
  }
}
