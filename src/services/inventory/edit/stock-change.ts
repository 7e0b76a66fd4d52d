import type { Viewer } from '../../../viewer.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { globalId } from '../../node/global-id.ts';
import type { StockPlace } from './stock-input.ts';
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

/** What there was at a place, and what there shall be. */
export interface StockStep extends StockPlace {
  readonly before: number;
  readonly onHand: number;
}

/** Why stock changes, for the ledger. */
export interface StockReason {
  readonly reason: string;
  /** What the movements belong to, where there is something. */
  readonly reference?: string;
}

/**
 * Writes what there shall be at places that are locked: stock, ledger and audit.
 * @throws Refusal TOO_LARGE when a product has more units than can be counted
 */
export async function writeStock(
  tx: Transaction,
  note: NoteChange,
  viewer: Viewer,
  why: StockReason,
  steps: readonly StockStep[],
): Promise<StockAdjustment> {
  const changed = steps.filter(({ before, onHand }) => before !== onHand);
  if (changed.length > 0) await StockStore.write(tx, changed, { ...why, actor: actorOf(viewer) });
  for (const { variantId, locationId: location, before, onHand } of changed) {
    const locationId = globalId('Location', location);
    const [was, is] = [
      { locationId, onHand: before },
      { locationId, onHand, ...why },
    ];
    note({ type: 'ProductVariant', id: variantId, before: was, after: is });
  }
  const changes = changed.map(({ variantId, locationId, before, onHand }) => ({
    ...{ variantId, locationId },
    delta: onHand - before,
    quantityAfterChange: onHand,
  }));
  return { reason: why.reason, changes };
}

/** Members of the staff and programs by their names; nobody else is named in the ledger, which nothing is erased from. */
const actorOf = (viewer: Viewer): string => (viewer.kind === 'staff' || viewer.kind === 'machine' ? viewer.name : '');
