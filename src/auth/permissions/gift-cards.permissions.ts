import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const staff = (...fields: string[]) => openToScope('gift-cards:write', ...fields);
const payload = staff('giftCard', 'userErrors', 'conflict');

/** Who issues gift cards, and sees what is left on them. */
export const giftCardsPermissions: Permissions = {
  Query: staff('giftCard', 'giftCards'),
  Mutation: staff('giftCardBalanceAdjust', 'giftCardCreate', 'giftCardDeactivate', 'giftCardUpdate'),
  GiftCardBalanceAdjustPayload: payload,
  GiftCardCreatePayload: staff('giftCard', 'code', 'userErrors', 'conflict'),
  GiftCardDeactivatePayload: payload,
  GiftCardUpdatePayload: payload,
  ...connections({ anyone: false, customer: false, scopes: ['gift-cards:write'] }, ['GiftCard', 'GiftCardEntry']),
  GiftCard: staff(
    'balance',
    'createdAt',
    'disabledAt',
    'entries',
    'expiresAt',
    'id',
    'initialValue',
    'lastCharacters',
    'note',
    'updatedAt',
    'version',
  ),
  GiftCardEntry: staff('at', 'balanceAfter', 'delta', 'reason', 'reference'),
};
