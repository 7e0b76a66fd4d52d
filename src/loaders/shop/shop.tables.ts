import { Prisma, type Market, type Shop, type ShopPolicy } from '../../generated/prisma/client.ts';
import { table } from '../support/table.ts';

/** The shop: one row. */
export const shopTable = table<Shop>('Shop', Prisma.ShopScalarFieldEnum, {
  translates: ['name', 'description', 'slogan', 'shortDescription'],
});

export const policyTable = table<ShopPolicy>('ShopPolicy', Prisma.ShopPolicyScalarFieldEnum, {
  translates: ['title', 'body'],
});

export const marketTable = table<Market>('Market', Prisma.MarketScalarFieldEnum);
