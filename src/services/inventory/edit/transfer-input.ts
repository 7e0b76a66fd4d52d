import { Problems } from '../../edits/problems.ts';
import { LONGEST_REASON, MOST_PLACES, MOST_UNITS } from './stock-input.ts';

/** How much of a variant goes from one place to another. */
export interface TransferQuantityInput {
  readonly variantId: string;
  readonly quantity: number;
}

/** What goes from one place to another, and why. */
export interface TransferInput {
  readonly reason: string;
  readonly fromLocationId: string;
  readonly toLocationId: string;
  readonly quantities: readonly TransferQuantityInput[];
}

/** The same, checked as far as that is possible without looking at what there is. */
export interface Transfer {
  readonly reason: string;
  readonly from: bigint;
  readonly to: bigint;
  /** In the order of the input. */
  readonly quantities: readonly { readonly variantId: bigint; readonly quantity: number }[];
}

/** @throws Refusal with everything that is wrong with the input */
export function readTransfer({ reason, fromLocationId, toLocationId, quantities }: TransferInput): Transfer {
  const problems = new Problems(['input']);
  const said = problems.required(['reason'], reason, LONGEST_REASON) ?? '';
  const from = problems.key(fromLocationId, 'Location', ['fromLocationId']) ?? 0n;
  const to = problems.key(toLocationId, 'Location', ['toLocationId']) ?? 0n;
  if (from === to && from !== 0n)
    problems.add('INVALID', ['toLocationId'], 'This is the place that the goods come from. Give another one.');
  // A variant is at two places.
  const most = MOST_PLACES / 2;
  if (quantities.length === 0)
    problems.add('TOO_FEW', ['quantities'], `"quantities" is empty. Give 1 to ${most} entries.`);
  problems.atMost(quantities.length, most, ['quantities']);
  problems.check();
  const entries = quantities.map(({ variantId, quantity }, index) => {
    const at = ['quantities', index, 'quantity'];
    if (quantity < 1) problems.add('TOO_SMALL', at, `"quantity" is ${quantity}; 1 is the least.`);
    if (quantity > MOST_UNITS) problems.add('TOO_LARGE', at, `"quantity" is ${quantity}; ${MOST_UNITS} is the most.`);
    return { variantId: problems.key(variantId, 'ProductVariant', ['quantities', index, 'variantId']) ?? 0n, quantity };
  });
  problems.check();
  problems.duplicates(
    entries.map(({ variantId }) => `variant ${variantId}`),
    ['quantities'],
  );
  problems.check();
  return { reason: said, from, to, quantities: entries };
}
