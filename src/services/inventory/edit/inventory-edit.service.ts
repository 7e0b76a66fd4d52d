import type { Viewer } from '../../../viewer.ts';
import type { Edits, Outcome, Transaction } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import { writeStock, type StockAdjustment, type StockStep } from './stock-change.ts';
import {
  MOST_UNITS,
  readChanges,
  readQuantities,
  type QuantityChangeInput,
  type QuantityInput,
  type StockPlace,
} from './stock-input.ts';
import { StockStore } from './stock.store.ts';

/** What there shall be at a place that holds `onHand`; says what is wrong where that is not possible. */
type Decide<Entry> = (entry: Entry, onHand: number, wrong: Wrong) => number;
type Wrong = (code: 'CONFLICT' | 'TOO_SMALL' | 'TOO_LARGE', field: string, message: string) => void;

/** Setting and adjusting stock: all places of a call, or none. */
export class InventoryEditService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Says what there is, held or not: where less is there than is held, since goods broke, less than nothing is available,
   * which shoppers are shown as nothing. An entry whose `compareQuantity` is not what there was is a conflict: somebody
   * else was first.
   */
  set(
    reason: string,
    quantities: readonly QuantityInput[],
    ignoreCompareQuantity: boolean,
  ): Promise<Outcome<StockAdjustment>> {
    return this.edits.run('inventorySetQuantities', async (tx, note) => {
      const input = readQuantities(reason, quantities, ignoreCompareQuantity);
      const steps = await decideAll(tx, 'quantities', input.entries, ({ quantity, compareQuantity }, onHand, wrong) => {
        if (!ignoreCompareQuantity && compareQuantity !== onHand)
          wrong('CONFLICT', 'compareQuantity', `There are ${onHand} by now, not ${compareQuantity}. Look again.`);
        return quantity;
      });
      return writeStock(tx, note, this.viewer, { reason: input.reason }, steps);
    });
  }

  /** Adds and takes away. Nothing is taken that is not there; what is held can be taken. */
  adjust(reason: string, changes: readonly QuantityChangeInput[]): Promise<Outcome<StockAdjustment>> {
    return this.edits.run('inventoryAdjustQuantities', async (tx, note) => {
      const input = readChanges(reason, changes);
      const steps = await decideAll(tx, 'changes', input.entries, ({ delta }, onHand, wrong) => {
        const wanted = onHand + delta;
        if (delta < 0 && wanted < 0) wrong('TOO_SMALL', 'delta', `There are ${onHand}; ${-delta} cannot be taken.`);
        if (wanted > MOST_UNITS)
          wrong('TOO_LARGE', 'delta', `There are ${onHand}; with ${delta} more it were over ${MOST_UNITS}.`);
        return wanted;
      });
      return writeStock(tx, note, this.viewer, { reason: input.reason }, steps);
    });
  }
}

/** Locks the places, and decides on each. */
async function decideAll<Entry>(
  tx: Transaction,
  list: string,
  entries: readonly (Entry & StockPlace)[],
  decide: Decide<Entry>,
): Promise<readonly StockStep[]> {
  const problems = new Problems(['input']);
  const stock = await StockStore.lock(tx, entries);
  const steps = entries.map((entry, index) => {
    const { variantId, locationId } = entry;
    const { hasVariant, hasLocation, onHand: before } = stock[index]!;
    const missing = (what: string, field: string) => {
      problems.add('NOT_FOUND', [list, index, field], `There is no ${what} with this id.`);
    };
    if (!hasVariant) missing('variant', 'variantId');
    if (!hasLocation) missing('location', 'locationId');
    const wrong: Wrong = (code, field, message) => {
      if (hasVariant && hasLocation) problems.add(code, [list, index, field], message);
    };
    return { variantId, locationId, before, onHand: decide(entry, before, wrong) };
  });
  problems.check();
  return steps;
}
