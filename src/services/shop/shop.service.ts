import type { Shop, ShopPolicy, ShopPolicyType } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { SHOP_KEY, shopById, shopPolicyByType } from '../../loaders/shop/shop.loaders.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { globalId } from '../node/global-id.ts';
import { brandColors, type BrandColorSet } from './brand-colors.ts';

/** A policy of which there is always a text; `id` is global, and null for the usual text. */
export interface PolicyWithDefault {
  readonly id: string | null;
  readonly handle: string;
  readonly title: string;
  readonly body: string;
}

/** What is said of subscriptions while the shop says nothing: Vitrine sells none. */
const NO_SUBSCRIPTIONS: PolicyWithDefault = {
  id: null,
  handle: 'subscription-policy',
  title: 'Subscription policy',
  body: '<p>This shop sells no subscriptions.</p>',
};

/** The shop itself: what it is called, how it looks, what it promises. */
export class ShopService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * The shop.
   * @throws VitrineError UNAVAILABLE while nobody has filled it
   */
  async find(): Promise<Shop> {
    const shop = await this.loaders.of(shopById).load(SHOP_KEY);
    if (!shop) throw new VitrineError('UNAVAILABLE', 'The shop is empty. Fill it: npm run seed.');
    return shop;
  }

  /** How the shop looks: its row, from which the pictures are read, with its colours put in order. */
  brand(shop: Shop): Omit<Shop, 'colors'> & { colors: BrandColorSet } {
    return { ...shop, colors: brandColors(shop.colors) };
  }

  /** The policy on this matter, or null. */
  policy(type: ShopPolicyType): Promise<ShopPolicy | null> {
    return this.loaders.of(shopPolicyByType).load(type);
  }

  /** The policy on subscriptions; the usual text where the shop wrote none. */
  async subscriptionPolicy(): Promise<PolicyWithDefault> {
    const policy = await this.policy('SUBSCRIPTION_POLICY');
    return policy ? { ...policy, id: globalId('ShopPolicy', policy.id) } : NO_SUBSCRIPTIONS;
  }
}
