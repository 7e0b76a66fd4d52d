import type { Edits, NoteChange, Outcome, Transaction } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import { globalId } from '../../node/global-id.ts';
import {
  MOST_UNITS,
  readChanges,
  readQuantities,
  type QuantityChangeInput,
  type QuantityInput,
  type StockInput,
  type StockPlace,
} from './stock-input.ts';
import { StockStore } from './stock.store.ts';

/** One place whose stock a call changed. */
export interface StockChange extends StockPlace {
  readonly delta: number;
  readonly quantityAfterChange: number;
}

/** What a call changed, and why. Places that held what they should already are not among the changes. */
export interface StockAdjustment {
  readonly reason: string;
  readonly changes: readonly StockChange[];
}

/** What there shall be at a place that holds `onHand`; says what is wrong where that is not possible. */
type Decide<Entry> = (entry: Entry, onHand: number, wrong: Wrong) => number;
type Wrong = (code: 'CONFLICT' | 'TOO_SMALL' | 'TOO_LARGE', field: string, message: string) => void;

/** Setting and adjusting stock: all places of a call, or none. */
export class InventoryEditService {
  constructor(private readonly edits: Edits) {}

  /** Says what there is. An entry whose `compareQuantity` is not what there was is a conflict: somebody else was first. */
  set(
    reason: string,
    quantities: readonly QuantityInput[],
    ignoreCompareQuantity: boolean,
  ): Promise<Outcome<StockAdjustment>> {
    return this.edits.run('inventorySetQuantities', (tx, note) => {
      const input = readQuantities(reason, quantities, ignoreCompareQuantity);
      return change(tx, note, 'quantities', input, ({ quantity, compareQuantity }, onHand, wrong) => {
        if (!ignoreCompareQuantity && compareQuantity !== onHand)
          wrong('CONFLICT', 'compareQuantity', `There are ${onHand} by now, not ${compareQuantity}. Look again.`);
        return quantity;
      });
    });
  }

  /** Adds and takes away. Nothing is taken that is not there. */
  adjust(reason: string, changes: readonly QuantityChangeInput[]): Promise<Outcome<StockAdjustment>> {
    return this.edits.run('inventoryAdjustQuantities', (tx, note) =>
      change(tx, note, 'changes', readChanges(reason, changes), ({ delta }, onHand, wrong) => {
        const wanted = onHand + delta;
        if (delta < 0 && wanted < 0) wrong('TOO_SMALL', 'delta', `There are ${onHand}; ${-delta} cannot be taken.`);
        if (wanted > MOST_UNITS)
          wrong('TOO_LARGE', 'delta', `There are ${onHand}; with ${delta} more it were over ${MOST_UNITS}.`);
        return wanted;
      }),
    );
  }
}

async function change<Entry>(
  tx: Transaction,
  note: NoteChange,
  list: string,
  { reason, entries }: StockInput<Entry>,
  decide: Decide<Entry>,
): Promise<StockAdjustment> {
  const problems = new Problems(['input']);
  const stock = await StockStore.lock(tx, entries);
  const levels = entries.map((entry, index) => {
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
  const changed = levels.filter(({ before, onHand }) => before !== onHand);
  if (changed.length > 0) await StockStore.write(tx, changed);
  for (const { variantId, locationId: location, before, onHand } of changed) {
    const locationId = globalId('Location', location);
    const [was, is] = [
      { locationId, onHand: before },
      { locationId, onHand, reason },
    ];
    note({ type: 'ProductVariant', id: variantId, before: was, after: is });
  }
  return {
    reason,
    changes: changed.map(({ variantId, locationId, before, onHand }) => ({
      variantId,
      locationId,
      delta: onHand - before,
      quantityAfterChange: onHand,
    })),
  };
}
