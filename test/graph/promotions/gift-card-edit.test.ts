import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfCode } from '../../../src/services/gift-cards/gift-card-code.ts';
import { useGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';

const graph = useGraph('empty');
beforeAll(async () => {
  const { prisma } = graph.database;
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
});

const CARD = `id lastCharacters note expiresAt disabledAt version balance { amount currencyCode }
  initialValue { amount } entries(first: 9) { nodes { reason reference delta { amount currencyCode } balanceAfter { amount } } }`;
const ERRORS = 'userErrors { code field message } conflict { currentVersion }';
const MUTATIONS = {
  create: `($input: GiftCardCreateInput!) { outcome: giftCardCreate(input: $input) { code giftCard { ${CARD} } ${ERRORS} } }`,
  update: `($id: ID!, $input: GiftCardUpdateInput!, $v: Int) {
    outcome: giftCardUpdate(id: $id, input: $input, expectedVersion: $v) { giftCard { ${CARD} } ${ERRORS} } }`,
  deactivate: `($id: ID!) { outcome: giftCardDeactivate(id: $id) { giftCard { ${CARD} } ${ERRORS} } }`,
  adjust: `($id: ID!, $input: GiftCardBalanceAdjustInput!) {
    outcome: giftCardBalanceAdjust(id: $id, input: $input) { giftCard { ${CARD} } ${ERRORS} } }`,
};
interface Outcome {
  code?: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks at
  giftCard: Record<string, any> | null;
  userErrors: { code: string; field: string[] }[];
  conflict: object | null;
}
async function send(name: keyof typeof MUTATIONS, variables: Record<string, unknown>) {
  const { data, errors } = await graph
    .as(staff('support'))
    .query<{ outcome: Outcome }>(`mutation ${MUTATIONS[name]}`, variables);
  expect(errors).toBeUndefined();
  return data!.outcome;
}
const euros = (amount: string) => ({ amount, currencyCode: 'EUR' });
const create = (input: object = {}) => send('create', { input: { initialValue: euros('50'), ...input } });
const adjust = (id: string, amount: string, currencyCode = 'EUR') =>
  send('adjust', { id, input: { delta: { amount, currencyCode }, reason: 'goodwill' } });
const errorsOf = ({ userErrors }: Outcome) => userErrors.map(({ code, field }) => [code, field.join('.')]);

describe('a gift card', () => {
  it('is issued with a code that is told this once and kept nowhere', async () => {
    const { code, giftCard, userErrors } = await create({ note: 'Raffle' });
    expect(userErrors).toEqual([]);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{16}$/);
    expect(giftCard).toMatchObject({
      ...{ lastCharacters: code!.slice(-4), note: 'Raffle', version: 1, disabledAt: null },
      ...{ balance: euros('50.0'), initialValue: { amount: '50.0' } },
      entries: {
        nodes: [{ reason: 'issued', reference: null, delta: euros('50.0'), balanceAfter: { amount: '50.0' } }],
      },
    });
    const { prisma } = graph.database;
    expect(await prisma.giftCard.count({ where: { codeHash: hashOfCode(code!.toLowerCase()) } })).toBe(1);
    const audit = await prisma.auditEntry.findMany({ where: { resourceType: 'GiftCard' } });
    expect(audit).toMatchObject([{ action: 'giftCardCreate', after: { initialAmount: '5000', currencyCode: 'EUR' } }]);
    expect(JSON.stringify(audit.map(({ after }) => after))).not.toMatch(new RegExp(`${code}|codeHash`));
  });

  it('gets and gives money with a reason, and never has less than nothing', async () => {
    const { giftCard } = await create();
    const { id } = giftCard!;
    expect((await adjust(id, '-20.50')).giftCard).toMatchObject({ balance: euros('29.5'), version: 2 });
    expect(errorsOf(await adjust(id, '-29.51'))).toEqual([['TOO_SMALL', 'input.delta.amount']]);
    expect(errorsOf(await adjust(id, '1', 'USD'))).toEqual([['INVALID', 'input.delta.currencyCode']]);
    expect(errorsOf(await adjust(id, '0'))).toEqual([['INVALID', 'input.delta.amount']]);
    expect(errorsOf(await adjust(id, '0.001'))).toEqual([['INVALID', 'input.delta.amount']]);
    expect(errorsOf(await adjust(id, '9999999'))).toEqual([['TOO_LARGE', 'input.delta.amount']]);
    const { giftCard: now } = await adjust(id, '0.5');
    expect(now!.entries.nodes.map((entry: { balanceAfter: { amount: string } }) => entry.balanceAfter.amount)).toEqual([
      ...['30.0', '29.5', '50.0'],
    ]);
  });

  it('keeps its books when fifty adjust it at once', async () => {
    const { giftCard } = await create();
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => adjust(giftCard!.id, '-1.50')));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(33);
    const id = BigInt(giftCard!.id.split('/').at(-1));
    const { prisma } = graph.database;
    const { _sum } = await prisma.giftCardEntry.aggregate({ where: { giftCardId: id }, _sum: { delta: true } });
    expect([_sum.delta, (await prisma.giftCard.findUniqueOrThrow({ where: { id } })).balance]).toEqual([50n, 50n]);
  });

  it('is changed by who has seen it as it is, and pays no more when it was deactivated', async () => {
    const { giftCard } = await create();
    const { id } = giftCard!;
    const expiresAt = '2030-01-01T00:00:00.000Z';
    expect((await send('update', { id, v: 1, input: { note: 'Found', expiresAt } })).giftCard).toMatchObject({
      ...{ note: 'Found', expiresAt, version: 2 },
    });
    expect((await send('update', { id, v: 1, input: { note: 'Late' } })).conflict).toEqual({ currentVersion: 2 });
    const { giftCard: off } = await send('deactivate', { id });
    expect(off!.disabledAt).not.toBeNull();
    expect((await send('deactivate', { id })).giftCard).toMatchObject({ disabledAt: off!.disabledAt, version: 3 });
    expect(errorsOf(await send('deactivate', { id: 'gid://vitrine/GiftCard/999999' }))).toEqual([['NOT_FOUND', 'id']]);
  });

  it('is not issued with nothing on it, or when its time is over', async () => {
    expect(errorsOf(await create({ initialValue: euros('0') }))).toEqual([['TOO_SMALL', 'input.initialValue.amount']]);
    expect(errorsOf(await create({ initialValue: euros('1000000.01') }))).toEqual([
      ['TOO_LARGE', 'input.initialValue.amount'],
    ]);
    expect(errorsOf(await create({ expiresAt: '2025-01-01T00:00:00Z' }))).toEqual([['INVALID', 'input.expiresAt']]);
  });
});

describe('the list of gift cards', () => {
  const LIST =
    'query ($last: String) { giftCards(first: 5, lastCharacters: $last) { nodes { id balance { amount } } } }';

  it('is found through by the end of a code, by who issues them', async () => {
    const { code, giftCard } = await create();
    const support = graph.as(staff('support'));
    const { data } = await support.query(LIST, { last: code!.slice(-4).toLowerCase() });
    expect(data).toEqual({ giftCards: { nodes: [{ id: giftCard!.id, balance: { amount: '50.0' } }] } });
    const one = await support.query('query ($id: ID!) { giftCard(id: $id) { id } node(id: $id) { id } }', {
      id: giftCard!.id,
    });
    expect(one.data).toEqual({ giftCard: { id: giftCard!.id }, node: { id: giftCard!.id } });
    expect((await support.query(LIST, { last: 'A' })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const other = await graph.as(staff('merchandiser')).query(LIST);
    expect(other.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const hidden = await graph.query('query ($id: ID!) { node(id: $id) { id } }', { id: giftCard!.id });
    expect(hidden.data).toEqual({ node: null });
  });
});
