import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import { type ImportMarket, type ImportShop, primaryMarket } from '../import/import-shop.ts';
import type { VariantDraft } from '../import/product-draft.ts';
import type { StoredVariant } from '../import/stored-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { MarketPriceInput, VariantInput } from './product-input.ts';

/** Largest price in minor units: leaves room for any exchange rate in a bigint. */
const LARGEST_PRICE = 1_000_000_000_000n;

/** Minor units, or undefined where the text is no price in this currency. */
export function readAmount(
  path: Path,
  text: string,
  currencyCode: string,
  problems: InputProblems,
): bigint | undefined {
  try {
    const amount = parseMinor(text, currencyCode);
    if (amount < 0n) return problems.add('TOO_SMALL', path, `${text} is negative. A price is zero or more.`);
    if (amount <= LARGEST_PRICE) return amount;
    return problems.add('TOO_LARGE', path, `${text.slice(0, 40)} is too large for a price.`);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    return problems.add('INVALID', path, error.message);
  }
}

/** The primary market's price of a variant, and those that are set for other markets by hand. */
export function readPrices(
  input: VariantInput,
  path: Path,
  old: StoredVariant | undefined,
  shop: ImportShop,
  problems: InputProblems,
): Pick<VariantDraft, 'amount' | 'compareAtAmount' | 'marketPrices'> {
  const primary = primaryMarket(shop);
  const known = old?.prices.find((price) => price.marketId === primary.id);
  if (input.price === null)
    problems.add('BLANK', [...path, 'price'], 'A variant has a price. Write 0 where it is free.');
  const amount =
    input.price == null ? undefined : readAmount([...path, 'price'], input.price, primary.currencyCode, problems);
  const compareAtAmount = readCompareAt(input.compareAtPrice, path, amount ?? known?.amount, primary, problems);
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(compareAtAmount === undefined ? {} : { compareAtAmount }),
    marketPrices: input.marketPrices ? readMarketPrices(input.marketPrices, path, shop, problems) : new Map(),
  };
}

/** A price before a reduction is not below the price. */
function readCompareAt(
  text: string | null | undefined,
  path: Path,
  amount: bigint | undefined,
  market: ImportMarket,
  problems: InputProblems,
): bigint | null | undefined {
  if (text == null) return text;
  const at = [...path, 'compareAtPrice'];
  const compareAt = readAmount(at, text, market.currencyCode, problems);
  if (compareAt !== undefined && amount !== undefined && compareAt < amount)
    problems.add('TOO_SMALL', at, `${text} is below the price. Send null where nothing is reduced.`);
  return compareAt;
}

/** A whole list: markets that it does not name get the primary market's price, converted. */
function readMarketPrices(
  inputs: readonly MarketPriceInput[],
  path: Path,
  shop: ImportShop,
  problems: InputProblems,
): VariantDraft['marketPrices'] {
  const others = shop.markets.filter((market) => !market.isPrimary);
  const prices: VariantDraft['marketPrices'] = new Map(others.map((market) => [market.id, null]));
  const seen = new Set<bigint>();
  for (const [index, input] of inputs.entries()) {
    const at = [...path, 'marketPrices', String(index)];
    const market = readMarket([...at, 'marketId'], input.marketId, shop, problems);
    if (!market) continue;
    if (market.isPrimary)
      problems.add('INVALID', [...at, 'marketId'], 'This is the primary market: its price is "price" of the variant.');
    else if (seen.has(market.id))
      problems.add('TAKEN', [...at, 'marketId'], 'The market is named twice. Name it once.');
    seen.add(market.id);
    prices.set(market.id, readMarketPrice(input, at, market, problems));
  }
  return prices;
}

/** The price by hand, or null where the input asks for the converted one. */
export function readMarketPrice(
  { price, compareAtPrice }: Pick<MarketPriceInput, 'price' | 'compareAtPrice'>,
  at: Path,
  market: ImportMarket,
  problems: InputProblems,
): { amount: bigint; compareAtAmount: bigint | null } | null {
  if (price == null && compareAtPrice != null)
    problems.add('BLANK', [...at, 'price'], 'A price before a reduction needs a price beside it.');
  if (price == null) return null;
  const amount = readAmount([...at, 'price'], price, market.currencyCode, problems) ?? 0n;
  return { amount, compareAtAmount: readCompareAt(compareAtPrice, at, amount, market, problems) ?? null };
}

/** The market with this id, or undefined. */
export function readMarket(
  path: Path,
  id: string,
  shop: ImportShop,
  problems: InputProblems,
): ImportMarket | undefined {
  const key = problems.key(path, id, 'Market');
  const market = shop.markets.find((each) => each.id === key);
  if (!market && key !== undefined) problems.add('NOT_FOUND', path, 'The shop has no such market.');
  return market;
}
