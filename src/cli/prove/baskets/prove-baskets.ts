import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { formatMinor } from '../../../platform/money/decimal-amount.ts';
import { readFlags, UsageError } from '../../flags.ts';
import { processTerminal } from '../../terminal.ts';
import { readBaskets, type RecordedBasket } from './recorded-basket.ts';
import { replayBasket, type LineDifference, type Reason } from './replay-basket.ts';

const help = `
npm run prove -- baskets --data FILE [FLAGS]

Prices recorded supermarket baskets with the discounts that they had (loyalty card, coupon, matched coupon), and compares what each
line costs with what was paid. Holds where every difference above one cent has a known reason. The baskets are the transactions of
"completejourney" (CC0), as CSV, packed with gzip or not.

  --data FILE   transactions of completejourney
  --list FILE   writes every difference above one cent to a CSV file
  --json        prints the result for programs
`;

const LABELS: Readonly<Record<Reason, string>> = {
  NO_UNITS: 'a line of no units, which no cart has',
  NO_PRICE_OF_ONE_UNIT: 'the price of all units gives one unit no price of whole cents',
  MORE_OFF_THAN_THE_PRICE: 'more was taken off than it costs; here nothing goes below zero',
  UNEXPLAINED: 'UNEXPLAINED',
};

/** Runs the proof. Exit code 1 where a difference has no known reason. */
export async function run(argv: readonly string[]): Promise<void> {
  const flags = readFlags(
    {
      command: 'npm run prove -- baskets',
      help,
      options: { data: { type: 'string' }, list: { type: 'string' }, json: { type: 'boolean' } },
    },
    argv,
  );
  if (flags.data === undefined) throw new UsageError('--data is missing: a file of transactions of completejourney.');
  const baskets = await readBaskets(flags.data).catch((error: unknown) => {
    throw error instanceof VitrineError ? new UsageError(error.message) : error;
  });
  const all = baskets.flatMap(replayBasket);
  const above = all.filter(isAboveOneCent);
  if (flags.list !== undefined) await writeList(flags.list, above);
  const result = summary(baskets, all, above);
  processTerminal().write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : report(result));
  if (result.unexplained > 0) process.exitCode = 1;
}

const size = ({ computed, recorded }: LineDifference): bigint =>
  computed > recorded ? computed - recorded : recorded - computed;
const isAboveOneCent = (difference: LineDifference): boolean => size(difference) > 1n;

/** What the proof found. Amounts are decimal texts in dollars. */
function summary(baskets: readonly RecordedBasket[], all: readonly LineDifference[], above: readonly LineDifference[]) {
  const lines = baskets.flatMap((basket) => basket.lines);
  const reasons = [...new Set(above.map((difference) => difference.reasons.join(' and ')))].sort();
  return {
    baskets: baskets.length,
    lines: lines.length,
    linesWithDiscounts: lines.filter(({ loyalty, coupon, match }) => loyalty + coupon + match > 0n).length,
    exact: lines.length - all.length,
    withinOneCent: all.length - above.length,
    aboveOneCent: above.length,
    reasons: reasons.map((reason) => {
      const found = above.filter((difference) => difference.reasons.join(' and ') === reason);
      return { reason, lines: found.length, amount: dollars(found.reduce((total, one) => total + size(one), 0n)) };
    }),
    unexplained: all.filter((difference) => difference.reasons.includes('UNEXPLAINED')).length,
  };
}

function report(result: ReturnType<typeof summary>): string {
  const lines = [
    `${result.baskets} baskets, ${result.lines} lines, ${result.linesWithDiscounts} of them with discounts`,
    `  exactly what was paid    ${result.exact}`,
    `  within one cent          ${result.withinOneCent}`,
    `  above one cent           ${result.aboveOneCent}`,
    ...result.reasons.map(({ reason, lines: count, amount }) => {
      const label = reason.split(' and ').map((one) => LABELS[one as Reason]);
      return `    ${count} lines, ${amount} in all: ${label.join('; and ')}`;
    }),
    result.unexplained === 0 ? 'Holds: every difference has a known reason.' : `${result.unexplained} UNEXPLAINED`,
  ];
  return `${lines.join('\n')}\n`;
}

const dollars = (cents: bigint): string => formatMinor(cents, 'USD');

async function writeList(path: string, differences: readonly LineDifference[]): Promise<void> {
  const rows = differences.map(({ basketId, line, recorded, computed, reasons }) => ({
    line: line.line,
    basket_id: basketId,
    product_id: line.productId,
    quantity: line.quantity,
    paid: dollars(recorded),
    computed: dollars(computed),
    reasons: reasons.join(' '),
  }));
  const stream = createWriteStream(path);
  stream.end(stringify(rows, { header: true }));
  await finished(stream);
}
