import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../viewer.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { Problems } from '../../edits/problems.ts';
import { writeStock, type StockAdjustment } from './stock-change.ts';
import { MOST_UNITS } from './stock-input.ts';
import { StockStore, type LockedStock } from './stock.store.ts';
import { readTransfer, type TransferInput } from './transfer-input.ts';

/** Moving stock from one place to another: all of a call, or nothing. */
export class InventoryTransferService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Moves goods. Two movements of each variant have the same reference in the ledger, which is new for every transfer.
   * What is held at the place that they come from stays there.
   */
  transfer(input: TransferInput): Promise<Outcome<StockAdjustment>> {
    return this.edits.run('inventoryTransfer', async (tx, note) => {
      const { reason, from, to, quantities } = readTransfer(input);
      const places = [from, to].flatMap((locationId) => quantities.map(({ variantId }) => ({ variantId, locationId })));
      const stock = await StockStore.lock(tx, places);
      const problems = new Problems(['input']);
      const [sources, targets] = [stock.slice(0, quantities.length), stock.slice(quantities.length)];
      if (!sources[0]!.hasLocation) problems.add('NOT_FOUND', ['fromLocationId'], 'There is no location with this id.');
      if (!targets[0]!.hasLocation) problems.add('NOT_FOUND', ['toLocationId'], 'There is no location with this id.');
      for (const [index, { quantity }] of quantities.entries())
        checkMove(problems, index, quantity, sources[index]!, targets[index]!);
      problems.check();
      const steps = places.map((place, index) => {
        const { onHand: before } = stock[index]!;
        const { quantity } = quantities[index % quantities.length]!;
        return { ...place, before, onHand: place.locationId === from ? before - quantity : before + quantity };
      });
      return writeStock(tx, note, this.viewer, { reason, reference: `transfer ${randomUUID()}` }, steps);
    });
  }
}

function checkMove(problems: Problems, index: number, quantity: number, source: LockedStock, target: LockedStock) {
  if (!source.hasVariant)
    return problems.add('NOT_FOUND', ['quantities', index, 'variantId'], 'There is no variant with this id.');
  if (!source.hasLocation || !target.hasLocation) return undefined;
  const at = ['quantities', index, 'quantity'];
  const { onHand, held } = source;
  if (quantity > onHand - held)
    problems.add('TOO_SMALL', at, `There are ${onHand}, of which ${held} are held; ${quantity} cannot be taken.`);
  if (target.onHand + quantity > MOST_UNITS)
    problems.add('TOO_LARGE', at, `There are ${target.onHand}; with ${quantity} more it were over ${MOST_UNITS}.`);
  return undefined;
}
