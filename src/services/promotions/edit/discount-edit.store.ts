import type { Discount, DiscountMethod, Prisma } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';
import { MOST_AUTOMATIC } from '../discount.store.ts';
import type { Choice, ChosenItem } from './discount-choices.ts';
import type { DiscountFields } from './discount-fields.ts';

/** Writes of discounts, with what they are about. */
export class DiscountEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /**
   * Locks a discount against other editors, and against uses while its limits may change.
   * @throws Refusal NOT_FOUND, CONFLICT
   */
  async lock(id: bigint, expected?: number | null): Promise<Discount> {
    const locked = await this.tx.$executeRaw`SELECT FROM discount WHERE id = ${id} FOR NO KEY UPDATE`;
    if (locked === 0) throw refuse('NOT_FOUND', ['id'], 'There is no discount with this id.');
    const discount = await this.tx.discount.findUniqueOrThrow({ where: { id } });
    checkVersion(discount.version, expected, 'discount');
    return discount;
  }

  async create(method: DiscountMethod, fields: Partial<DiscountFields>, choices: readonly Choice[]): Promise<Discount> {
    const data = { ...fields, method } as Prisma.DiscountCreateInput;
    const discount = await this.tx.discount.create({ data });
    await this.writeChoices(discount.id, choices);
    this.note({ type: 'Discount', id: discount.id, before: null, after: toJson({ ...data, ...named(choices) }) });
    return discount;
  }

  /** Writes what differs, and whole lists of what it is about; nothing when nothing differs. */
  async update(discount: Discount, fields: Partial<DiscountFields>, choices: readonly Choice[]): Promise<Discount> {
    const { data, before, after } = changedFields(discount, fields);
    const old = await this.choicesOf(discount.id);
    const changed = choices.filter((choice) => keysOf(choice.items) !== (old.get(choice.role) ?? ''));
    if (!data && changed.length === 0) return discount;
    await this.tx.discountChoice.deleteMany({
      where: { discountId: discount.id, role: { in: changed.map(({ role }) => role) } },
    });
    await this.writeChoices(discount.id, changed);
    const updated = await this.tx.discount.update({
      where: { id: discount.id },
      data: { ...(data as Prisma.DiscountUpdateInput | null), version: { increment: 1 } },
    });
    const were = Object.fromEntries(changed.map(({ role }) => [role, old.get(role) ?? '']));
    this.note({
      type: 'Discount',
      id: discount.id,
      before: { ...before, ...were },
      after: { ...after, ...named(changed) },
    });
    return updated;
  }

  async delete(discount: Discount): Promise<void> {
    await this.tx.discount.delete({ where: { id: discount.id } });
    this.note({ type: 'Discount', id: discount.id, before: toJson(discount), after: null });
  }

  /**
   * @param isAutomatic whether the discount that is written comes by itself, and is not over
   * @throws Refusal TOO_MANY where more would come by themselves than carts look at
   */
  async checkAutomatic(isAutomatic: boolean, id: bigint | null): Promise<void> {
    if (!isAutomatic) return;
    await this.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('automatic discounts'))`;
    const [row] = await this.tx.$queryRaw<{ others: number }[]>`
      SELECT count(*)::int AS others FROM discount
      WHERE method = 'AUTOMATIC' AND (ends_at IS NULL OR ends_at > now()) AND id IS DISTINCT FROM ${id}::bigint`;
    if (row!.others >= MOST_AUTOMATIC)
      throw refuse(
        'TOO_MANY',
        ['input', 'method'],
        `There are ${row!.others} automatic discounts that are not over; ${MOST_AUTOMATIC} are the most. End one first.`,
      );
  }

  /** @throws Refusal NOT_FOUND for each product, variant, collection or market that is not there */
  async checkNamed(choices: readonly Choice[], marketIds: readonly bigint[]): Promise<void> {
    const problems = new Problems(['input']);
    const items = choices.flatMap((choice) => choice.items);
    const keys = (table: ChosenItem['table']) => items.filter((item) => item.table === table).map(({ key }) => key);
    const rows = await this.tx.$queryRaw<{ of: string; id: bigint }[]>`
      SELECT 'product' AS of, id FROM product WHERE id = ANY(${keys('product')}::bigint[])
      UNION ALL SELECT 'product_variant', id FROM product_variant WHERE id = ANY(${keys('product_variant')}::bigint[])
      UNION ALL SELECT 'collection', id FROM collection WHERE id = ANY(${keys('collection')}::bigint[])
      UNION ALL SELECT 'market', id FROM market WHERE id = ANY(${[...marketIds]}::bigint[])`;
    const known = new Set(rows.map(({ of, id }) => `${of} ${id}`));
    for (const { table, key, field } of items)
      if (!known.has(`${table} ${key}`))
        problems.add('NOT_FOUND', field, `There is no ${table.replace('product_', '')} with this id.`);
    for (const [index, id] of marketIds.entries())
      if (!known.has(`market ${id}`))
        problems.add('NOT_FOUND', ['marketIds', index], 'There is no market with this id.');
    problems.check();
  }

  private async writeChoices(discountId: bigint, choices: readonly Choice[]): Promise<void> {
    const data = choices.flatMap(({ role, items }) =>
      items.map(({ table, key }) => ({ discountId, role, [COLUMNS[table]]: key })),
    );
    if (data.length > 0) await this.tx.discountChoice.createMany({ data });
  }

  private async choicesOf(discountId: bigint): Promise<ReadonlyMap<string, string>> {
    const rows = await this.tx.discountChoice.findMany({ where: { discountId }, orderBy: { id: 'asc' } });
    const byRole = new Map<string, string>();
    for (const { role } of rows)
      byRole.set(
        role,
        rows
          .filter((row) => row.role === role)
          .map(({ productId, variantId, collectionId }) =>
            productId !== null
              ? `product ${productId}`
              : variantId !== null
                ? `product_variant ${variantId}`
                : `collection ${collectionId}`,
          )
          .join(', '),
      );
    return byRole;
  }
}

const COLUMNS = { product: 'productId', product_variant: 'variantId', collection: 'collectionId' } as const;

const keysOf = (items: readonly ChosenItem[]): string => items.map(({ table, key }) => `${table} ${key}`).join(', ');

/** What a discount is about, as the audit is told. */
const named = (choices: readonly Choice[]): Record<string, string> =>
  Object.fromEntries(choices.filter(({ items }) => items.length > 0).map(({ role, items }) => [role, keysOf(items)]));
