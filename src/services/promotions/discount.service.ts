import DataLoader from 'dataloader';
import type { Discount } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { discountById } from '../../loaders/promotions/discount.loaders.ts';
import { discountList, newestDiscounts, type DiscountStatus } from '../../loaders/promotions/discount.relations.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import type { Reader } from '../../platform/db/database.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { money, type Money } from '../catalog/money.ts';
import { globalId, keyOf } from '../node/global-id.ts';
import { DiscountUseStore } from './discount-use.store.ts';
import { DiscountStore } from './discount.store.ts';

const LONGEST_QUERY = 255;

/** Which discounts are listed. */
export interface DiscountQuestion extends PageArgs {
  readonly status?: DiscountStatus | null;
  /** A part of the title, or the beginning of a code. */
  readonly query?: string | null;
}

/** Reading discounts, for the staff. */
export class DiscountService {
  private readonly uses: DataLoader<bigint, number>;

  /** @param reader reads what no kept answer is made of */
  constructor(
    private readonly loaders: Loaders,
    reader: Reader,
  ) {
    this.uses = new DataLoader((ids) => DiscountUseStore.counts(reader, ids), { cache: false });
  }

  /** @throws VitrineError BAD_USER_INPUT for the id of something else */
  find(id: string): Promise<Discount | null> {
    return this.loaders.of(discountById).load(keyOf(id, 'Discount'));
  }

  /**
   * A page of the discounts that fit, the newest first.
   * @throws VitrineError BAD_USER_INPUT for a wrong page, or for a text that is too long
   */
  list({ status, query, ...args }: DiscountQuestion): Promise<Connection<Discount>> {
    const text = query?.trim() ?? '';
    if (text.length > LONGEST_QUERY)
      throw badInput('query', `"query" has ${text.length} characters; give ${LONGEST_QUERY} at the most.`);
    if (text.includes('\0')) throw badInput('query', '"query" has a zero byte in it. Leave that out.');
    const list = discountList(status ?? null, text === '' ? null : text);
    return readPage(this.loaders.reader, this.loaders.scope, list, toPage(args, newestDiscounts));
  }

  /** Where a discount stands in its time. */
  statusOf({ startsAt, endsAt }: Pick<Discount, 'startsAt' | 'endsAt'>): DiscountStatus {
    if (endsAt !== null && endsAt.getTime() <= Date.now()) return 'EXPIRED';
    return startsAt.getTime() > Date.now() ? 'SCHEDULED' : 'ACTIVE';
  }

  /** Uses that count against its limit: by orders, and reserved by quotes. */
  usageCount({ id }: Pick<Discount, 'id'>): Promise<number> {
    return this.uses.load(id);
  }

  /** How much a discount takes off. */
  valueOf({ kind, rateMicros, amounts, eachItem, buysQuantity, getsQuantity, times }: Discount): object {
    const percentage = rateMicros === null ? null : percentOf(rateMicros);
    const counts = { buysQuantity, getsQuantity, timesPerCart: times };
    return { kind, percentage, amounts: this.amounts(amounts), eachItem, ...counts };
  }

  /** Ids of the markets that a discount holds in. */
  marketIds({ marketIds }: Discount): string[] {
    return marketIds.map((id) => globalId('Market', id));
  }

  /** Amounts by currency, as they are kept, in the order of the currencies. */
  amounts(kept: unknown): Money[] {
    return Object.entries(kept as Readonly<Record<string, string>>)
      .map(([currencyCode, amount]) => money(BigInt(amount), currencyCode))
      .sort((one, other) => (one.currencyCode < other.currencyCode ? -1 : 1));
  }

  /** The classes that a discount combines with; reads give a list of an enum as PostgreSQL writes it. */
  combinesWith({ combinesWith }: { combinesWith: unknown }): readonly string[] {
    return DiscountStore.classesOf(combinesWith);
  }
}

/** Millionths of one in percent, without zeros at the end. */
const percentOf = (micros: bigint): string =>
  `${micros / 10_000n}.${String(micros % 10_000n).padStart(4, '0')}`.replace(/\.?0+$/, '');
