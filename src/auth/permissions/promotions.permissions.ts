import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permission } from './permission.ts';
import type { Permissions } from './permissions.ts';

/** Whoever changes a discount sees it, also without the scope to look at all of them. */
const staff: Permission = { anyone: false, customer: false, scopes: ['promotions:read', 'promotions:write'] };
const see = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, staff]));
const edit = (...fields: string[]) => openToScope('promotions:write', ...fields);
const payload = edit('discount', 'userErrors', 'conflict');

/** Who sees discounts and their codes, and who changes them. */
export const promotionsPermissions: Permissions = {
  Query: openToScope('promotions:read', 'discount', 'discounts'),
  Mutation: edit('discountCodesAdd', 'discountCodesRemove', 'discountCreate', 'discountDelete', 'discountUpdate'),
  DiscountCodesAddPayload: payload,
  DiscountCodesRemovePayload: payload,
  DiscountCreatePayload: payload,
  DiscountUpdatePayload: payload,
  DiscountDeletePayload: edit('deletedDiscountId', 'userErrors', 'conflict'),
  ...connections(staff, ['Discount', 'DiscountCode']),
  DiscountAmount: see('amounts', 'buysQuantity', 'eachItem', 'getsQuantity', 'kind', 'percentage', 'timesPerCart'),
  DiscountCode: see('code'),
  DiscountItem: see('collection', 'product', 'role', 'variant'),
  Discount: see(
    'class',
    'codes',
    'combinesWith',
    'createdAt',
    'customerTags',
    'endsAt',
    'id',
    'items',
    'marketIds',
    'method',
    'minimumQuantity',
    'minimumSubtotals',
    'perCustomerLimit',
    'startsAt',
    'status',
    'title',
    'updatedAt',
    'usageCount',
    'usageLimit',
    'value',
    'version',
  ),
};
