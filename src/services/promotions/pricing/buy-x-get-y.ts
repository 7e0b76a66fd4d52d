import { shareOf } from '../../../platform/money/rate.ts';
import { isChosen } from './chosen-lines.ts';
import type { BuyXGetY, DiscountableLine } from './discount.ts';

/**
 * What buying some takes off others, by line. No unit is both bought and given. It happens as often as the units allow: each time takes
 * so many that are bought, so many that are given, and of lines that could be either no unit twice. Given are the cheapest units.
 * @returns minor units off each line, in the order of the lines
 */
export function buyXGetY({ buys, gets, times }: BuyXGetY, lines: readonly DiscountableLine[]): bigint[] {
  const mayBuy = lines.map((line) => isChosen(buys.lines, line));
  const mayGet = lines.map((line) => isChosen(gets.lines, line));
  const units = (counts: (at: number) => boolean | undefined): number =>
    lines.reduce((sum, line, at) => sum + (counts(at) ? line.quantity : 0), 0);
  const bought = units((at) => mayBuy[at]);
  const often = Math.min(
    Math.floor(bought / buys.quantity),
    Math.floor(units((at) => mayGet[at]) / gets.quantity),
    Math.floor(units((at) => mayBuy[at] || mayGet[at]) / (buys.quantity + gets.quantity)),
    times ?? Infinity,
  );
  let toGive = often * gets.quantity;
  // Units of lines that could be bought as well: enough have to stay to be bought.
  let spare = bought - often * buys.quantity;
  const off = lines.map(() => 0n);
  for (const at of byPrice(lines)) {
    if (!mayGet[at] || toGive === 0) continue;
    const { quantity, unitAmount } = lines[at]!;
    const given = Math.min(quantity, toGive, mayBuy[at] ? spare : Infinity);
    off[at] = BigInt(given) * shareOf(unitAmount, gets.rateMicros);
    toGive -= given;
    if (mayBuy[at]) spare -= given;
  }
  return off;
}

/** Places of lines, the cheapest unit first; of equal ones the earlier id, whatever order the lines came in. */
function byPrice(lines: readonly DiscountableLine[]): number[] {
  return lines
    .map((_, at) => at)
    .sort((one, other) => {
      const [a, b] = [lines[one]!, lines[other]!];
      if (a.unitAmount !== b.unitAmount) return a.unitAmount < b.unitAmount ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}
