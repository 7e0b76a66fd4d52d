import { describe, expect, it } from 'vitest';
import { hashOfCode, newGiftCardCode } from '../../../src/services/gift-cards/gift-card-code.ts';
import { GiftCardStore } from '../../../src/services/gift-cards/gift-card.store.ts';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import { past, times, usePromotions } from './promotion-shop.ts';

const shop = usePromotions();

async function card(balance: bigint, fields: Partial<Prisma.GiftCardCreateInput> = {}) {
  const code = newGiftCardCode();
  const entries = { create: { delta: balance, balanceAfter: balance, reason: 'issued' } };
  const data = { lastCharacters: code.slice(-4), currencyCode: 'EUR', initialAmount: balance, balance, entries };
  const made = await shop.prisma.giftCard.create({ data: { ...data, codeHash: hashOfCode(code), ...fields } });
  return { ...made, code };
}
const debit = (id: bigint, amount: bigint, reference: string) =>
  shop.run((tx) => GiftCardStore.debit(tx, id, amount, reference));
const credit = (id: bigint, amount: bigint, reference: string) =>
  shop.run((tx) => GiftCardStore.credit(tx, id, amount, reference));
/** What is left, and what the ledger sums up to. */
async function books(id: bigint) {
  const { balance } = await shop.prisma.giftCard.findUniqueOrThrow({ where: { id } });
  const { _sum } = await shop.prisma.giftCardEntry.aggregate({ where: { giftCardId: id }, _sum: { delta: true } });
  const last = await shop.prisma.giftCardEntry.findFirst({ where: { giftCardId: id }, orderBy: { id: 'desc' } });
  return [balance, _sum.delta, last!.balanceAfter];
}

describe('a gift card', () => {
  it('pays fifty at once no further than it goes, and its ledger adds up', async () => {
    const { id } = await card(1_000n);
    const paid = await times(50, (at) => debit(id, 70n, `order ${at}`));
    expect(paid.filter(Boolean)).toHaveLength(14);
    expect(await books(id)).toEqual([20n, 20n, 20n]);
  });

  it('pays an order once, however often it is asked at once', async () => {
    const { id } = await card(1_000n);
    expect(await times(20, () => debit(id, 300n, 'order 1'))).toEqual(Array.from({ length: 20 }, () => true));
    expect(await debit(id, 200n, 'order 1')).toBe(false);
    expect(await books(id)).toEqual([700n, 700n, 700n]);
  });

  it('gets back what is refunded, once, also when it pays no more', async () => {
    const { id } = await card(1_000n, { disabledAt: new Date() });
    expect(await debit(id, 1n, 'order 1')).toBe(false);
    expect([await credit(id, 50n, 'refund 1'), await credit(id, 50n, 'refund 1')]).toEqual([true, true]);
    expect(await books(id)).toEqual([1_050n, 1_050n, 1_050n]);
  });

  it('pays nothing when it has expired', async () => {
    const { id } = await card(1_000n, { expiresAt: past() });
    expect(await debit(id, 1n, 'order 1')).toBe(false);
    expect(await credit(999_999n, 1n, 'refund')).toBe(false);
  });

  it('is found by its code, however its parts are written, and says why it cannot pay', async () => {
    const good = await card(500n);
    const written = good.code.toLowerCase().replace(/(.{4})/g, '$1 - ');
    const others = [
      await card(1n, { disabledAt: past() }),
      await card(1n, { expiresAt: past() }),
      await card(1n, { currencyCode: 'USD' }),
      await card(0n),
    ];
    const codes = [written, 'GUESSED', ...others.map(({ code }) => code)];
    const found = await GiftCardStore.byCodes(shop.database, codes, 'EUR');
    const { id, lastCharacters } = good;
    expect(found[0]).toEqual({ id, lastCharacters, balance: 500n, currencyCode: 'EUR', problem: null });
    const problems = ['NOT_FOUND', 'DISABLED', 'EXPIRED', 'CURRENCY', 'EMPTY'];
    expect(found.slice(1).map(({ problem }) => problem)).toEqual(problems);
    const byIds = await GiftCardStore.byIds(shop.database, [others[3]!.id, 999_999n, id], 'EUR');
    expect(byIds.map(({ problem }) => problem)).toEqual(['EMPTY', 'NOT_FOUND', null]);
  });

  it('is kept without its code', async () => {
    const { id, code } = await card(1n);
    const kept = JSON.stringify(await shop.prisma.giftCard.findUniqueOrThrow({ where: { id } }), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(kept).not.toContain(code);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{16}$/);
  });
});
