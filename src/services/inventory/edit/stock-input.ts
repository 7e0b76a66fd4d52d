import { Problems } from '../../edits/problems.ts';

/** Places of stock that one call may touch. */
export const MOST_PLACES = 250;
/** Units that one place may hold, as in the Admin API. */
export const MOST_UNITS = 1_000_000_000;
/** Characters of a reason at the most. */
export const LONGEST_REASON = 255;

/** A place of stock as an input names it. */
export interface StockPlaceInput {
  readonly variantId: string;
  readonly locationId: string;
}

/** How much there is of a variant at a location. */
export interface QuantityInput extends StockPlaceInput {
  readonly quantity: number;
  /** What the sender believes that there is. */
  readonly compareQuantity?: number | null;
}

/** How much more, or less, there is. */
export interface QuantityChangeInput extends StockPlaceInput {
  readonly delta: number;
}

/** A place of stock by its keys. */
export interface StockPlace {
  readonly variantId: bigint;
  readonly locationId: bigint;
}

/** What a call says, checked as far as that is possible without looking at what there is. */
export interface StockInput<Entry> {
  readonly reason: string;
  /** In the order of the input. */
  readonly entries: readonly (Entry & StockPlace)[];
}

type ByKey<Entry extends StockPlaceInput> = Omit<Entry, keyof StockPlaceInput>;

/** @throws Refusal with everything that is wrong with the input */
export function readQuantities(
  reason: string,
  quantities: readonly QuantityInput[],
  ignoreCompareQuantity: boolean,
): StockInput<ByKey<QuantityInput>> {
  return read('quantities', reason, quantities, (entry, check) => {
    check('quantity', entry.quantity, 0);
    if (!ignoreCompareQuantity && entry.compareQuantity == null)
      check.problem(
        'BLANK',
        'compareQuantity',
        'Give "compareQuantity", the quantity that you saw, or "ignoreCompareQuantity: true".',
      );
  });
}

/** @throws Refusal with everything that is wrong with the input */
export function readChanges(
  reason: string,
  changes: readonly QuantityChangeInput[],
): StockInput<ByKey<QuantityChangeInput>> {
  return read('changes', reason, changes, ({ delta }, check) => {
    check('delta', delta, -MOST_UNITS);
    if (delta === 0) check.problem('INVALID', 'delta', '"delta" is 0. Leave the entry out.');
  });
}

interface Check {
  /** The number lies between `least` and the most units that a place may hold. */
  (field: string, value: number, least: number): void;
  problem(code: 'BLANK' | 'INVALID', field: string, message: string): void;
}

function read<Entry extends StockPlaceInput>(
  list: string,
  reason: string,
  inputs: readonly Entry[],
  checkEntry: (entry: Entry, check: Check) => void,
): StockInput<ByKey<Entry>> {
  const problems = new Problems(['input']);
  const said = problems.required(['reason'], reason, LONGEST_REASON) ?? '';
  if (inputs.length === 0) problems.add('TOO_FEW', [list], `"${list}" is empty. Give 1 to ${MOST_PLACES} entries.`);
  problems.atMost(inputs.length, MOST_PLACES, [list]);
  problems.check();
  const entries = inputs.map((input, index) => {
    const at = (field: string) => [list, index, field];
    const variantId = problems.key(input.variantId, 'ProductVariant', at('variantId')) ?? 0n;
    const locationId = problems.key(input.locationId, 'Location', at('locationId')) ?? 0n;
    checkEntry(
      input,
      Object.assign(
        (field: string, value: number, least: number) => {
          if (value < least) problems.add('TOO_SMALL', at(field), `"${field}" is ${value}; ${least} is the least.`);
          if (value > MOST_UNITS)
            problems.add('TOO_LARGE', at(field), `"${field}" is ${value}; ${MOST_UNITS} is the most.`);
        },
        {
          problem: (code: 'BLANK' | 'INVALID', field: string, message: string) => {
            problems.add(code, at(field), message);
          },
        },
      ),
    );
    return { ...input, variantId, locationId };
  });
  problems.check();
  const pairs = entries.map(({ variantId, locationId }) => `variant ${variantId} at location ${locationId}`);
  problems.duplicates(pairs, [list]);
  problems.check();
  return { reason: said, entries };
}
