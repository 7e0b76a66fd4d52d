import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { LOCATIONS } from '../content/locations.ts';

/** How a product is kept: counted or not, sold beyond its stock or not, sold out or not. */
export interface StockHabit {
  tracked: boolean;
  oversell: boolean;
  soldOut: boolean;
}

/** A few products are sold out, sold beyond their stock, or not counted because they are made to order. */
export function chooseStockHabit(random: SeededRandom, madeToOrder: boolean): StockHabit {
  const kind = random.weighted([88, 4, 4, madeToOrder ? 40 : 2]);
  return { soldOut: kind === 1, oversell: kind === 2, tracked: kind !== 3 };
}

/** Units on hand of a variant at each location. The first location, the warehouse, holds everything. */
export function chooseStock(random: SeededRandom, { tracked, oversell, soldOut }: StockHabit): (number | null)[] {
  const gone = soldOut || random.chance(0.07);
  return LOCATIONS.map((_, i) => {
    if (!tracked) return null;
    if (i > 0 && !random.chance(0.4)) return null;
    if (oversell) return i === 0 ? -random.int(0, 6) : 0;
    if (gone) return 0;
    return i === 0 ? random.int(3, 60) : random.int(0, 9);
  });
}
