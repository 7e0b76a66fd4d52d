import type { Discount } from '../../../generated/prisma/client.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import { discountById } from '../../../loaders/promotions/discount.loaders.ts';
import type { Edits, NoteChange, Outcome, Transaction } from '../../edits/edits.store.ts';
import { keyIn } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { refuse } from '../../edits/refusal.ts';
import { globalId } from '../../node/global-id.ts';
import { DiscountCodesStore } from './discount-codes.store.ts';
import { DiscountEditStore } from './discount-edit.store.ts';
import { checkDiscount, readDiscount, type DiscountFields } from './discount-fields.ts';
import type { DiscountCreateInput, DiscountInput } from './discount-input.ts';

/** Making, changing and deleting discounts and their codes. */
export class DiscountEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Makes a discount, from now on unless the input says since when. */
  create({ method, codes, ...input }: DiscountCreateInput): Promise<Outcome<Discount>> {
    return this.changed('discountCreate', async (tx, note) => {
      const { fields, choices } = readDiscount(input);
      checkDiscount({
        endsAt: null,
        startsAt: undefined,
        ...(fields as Pick<DiscountFields, 'class' | 'eachItem' | 'kind'>),
        ...fields,
      });
      if (method === 'AUTOMATIC' && codes?.length) throw automaticHasNoCode(['input', 'codes']);
      const store = new DiscountEditStore(tx, note);
      await store.checkNamed(choices, fields.marketIds ?? []);
      await store.checkAutomatic(method === 'AUTOMATIC' && isNotOver(fields.endsAt), null);
      const discount = await store.create(method, fields, choices);
      if (codes?.length) await new DiscountCodesStore(tx, note).add(discount.id, codes, ['input', 'codes']);
      return discount;
    });
  }

  /** Changes what the input names. A lower limit takes no use away from who has one. */
  update(id: string, input: DiscountInput, expectedVersion?: number | null): Promise<Outcome<Discount>> {
    return this.changed('discountUpdate', async (tx, note) => {
      const key = keyIn(id, 'Discount');
      const { fields, choices } = readDiscount(input);
      const store = new DiscountEditStore(tx, note);
      const discount = await store.lock(key, expectedVersion);
      const whole = { ...discount, ...fields };
      checkDiscount(whole);
      await store.checkNamed(choices, fields.marketIds ?? []);
      await store.checkAutomatic(whole.method === 'AUTOMATIC' && isNotOver(whole.endsAt), key);
      return store.update(discount, fields, choices);
    });
  }

  /** Deletes a discount with its codes and its uses, for good. Quotes that have it can be ordered no more. */
  delete(id: string, expectedVersion?: number | null): Promise<Outcome<string>> {
    return this.edits.run('discountDelete', async (tx, note) => {
      const key = keyIn(id, 'Discount');
      const store = new DiscountEditStore(tx, note);
      await store.delete(await store.lock(key, expectedVersion));
      return globalId('Discount', key);
    });
  }

  /** Adds codes: all of them or none. */
  addCodes(id: string, codes: readonly string[]): Promise<Outcome<Discount>> {
    return this.changed('discountCodesAdd', async (tx, note) => {
      const discount = await new DiscountEditStore(tx, note).lock(keyIn(id, 'Discount'));
      if (discount.method === 'AUTOMATIC') throw automaticHasNoCode(['codes']);
      await new DiscountCodesStore(tx, note).add(discount.id, codes, ['codes']);
      return discount;
    });
  }

  /** Takes codes away: all of them or none. */
  removeCodes(id: string, codes: readonly string[]): Promise<Outcome<Discount>> {
    return this.changed('discountCodesRemove', async (tx, note) => {
      const discount = await new DiscountEditStore(tx, note).lock(keyIn(id, 'Discount'));
      await new DiscountCodesStore(tx, note).remove(discount.id, codes, ['codes']);
      return discount;
    });
  }

  private async changed(
    action: string,
    work: (tx: Transaction, note: NoteChange) => Promise<Discount>,
  ): Promise<Outcome<Discount>> {
    return readBack(await this.edits.run(action, work), this.loaders, discountById, 'Discount');
  }
}

const isNotOver = (endsAt: Date | null | undefined): boolean => endsAt == null || endsAt.getTime() > Date.now();

const automaticHasNoCode = (field: readonly string[]) =>
  refuse('INVALID', field, 'An automatic discount has no codes. Leave them out, or make one with the method CODE.');
