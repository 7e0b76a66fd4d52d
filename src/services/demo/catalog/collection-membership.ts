import { type CollectionRule, COLLECTIONS, type DemoCollection } from '../content/collections.ts';
import { type DemoProduct } from './demo-product.ts';

/** Puts products on the shelves of the shop, one after the other: by rule, and by the shopkeeper's hand. */
export class CollectionShelves {
  private readonly filled = COLLECTIONS.map(() => 0);

  /** [number of the collection, position on it], for each collection that takes the product. */
  place(product: DemoProduct): [collection: number, position: number][] {
    return COLLECTIONS.flatMap((collection, number): [number, number][] => {
      const filled = this.filled[number] ?? 0;
      if (!takes(collection, product, filled)) return [];
      this.filled[number] = filled + 1;
      return [[number, filled + 1]];
    });
  }
}

function takes({ rules, chosen }: DemoCollection, product: DemoProduct, filled: number): boolean {
  if (rules)
    return rules.match === 'ANY'
      ? rules.rules.some((rule) => meets(product, rule))
      : rules.rules.every((rule) => meets(product, rule));
  if (!chosen || filled >= chosen.count || product.status !== 'ACTIVE') return false;
  return product.isGiftCard
    ? chosen.tags.includes('gift')
    : product.unitsSold > 40 && chosen.tags.some((tag) => product.tags.includes(tag));
}

function meets(product: DemoProduct, { column, condition }: CollectionRule): boolean {
  if (column === 'TAG') return product.tags.includes(condition);
  if (column === 'TYPE') return product.type[0] === condition;
  return product.reduction > 0;
}
