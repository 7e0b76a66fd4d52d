import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { type ProductFamily } from '../families/product-family.ts';
import { toHandle } from '../words/handle.ts';
import { VENDORS, type Vendor } from '../words/vendors.ts';
import { type DemoProduct, type DemoVariant } from './demo-product.ts';
import { shopBarcode } from './ean13.ts';
import { writeCopy } from './product-copy.ts';
import { chooseLife } from './product-life.ts';
import { type ChosenOption, chooseOptions, combinations } from './product-options.ts';
import { drawProductPictures } from './product-pictures.ts';
import { type PlannedProduct } from './product-plan.ts';
import { chooseStock, chooseStockHabit } from './product-stock.ts';
import { productName } from './product-title.ts';
import { shelfPrice } from './shelf-price.ts';

/** How many products of a family are made in every size and colour: some have more than a hundred variants. */
const GRAND: Record<string, number> = { COT: 2, RUG: 2, PST: 1, BOT: 1 };
const SALE_CHANCE = 0.14;

/**
 * Makes the product at a place of the shop. The same random sequence gives the same product.
 * @param place its number in the shop, from 0
 * @param age   0 for the first of the shop, 1 for the newest
 */
export function makeProduct(
  { family, at }: PlannedProduct,
  place: number,
  age: number,
  random: SeededRandom,
): DemoProduct {
  const { line, title } = productName(family, at);
  const vendor = random.pick<Vendor>(VENDORS[family.craft]);
  const { colors, options } = chooseOptions(family, random.fork('options'), at < (GRAND[family.code] ?? 0));
  const life = chooseLife(random.fork('life'), age);
  const sells = random.next() ** 4;
  const reduction = !life.isNew && random.chance(SALE_CHANCE) ? random.pick([0.15, 0.2, 0.25, 0.3, 0.4]) : 0;
  const extraTags = [
    life.isNew ? 'new' : '',
    sells > 0.55 ? 'bestseller' : '',
    reduction ? 'sale' : '',
    random.chance(0.08) ? 'limited' : '',
  ];
  return {
    handle: toHandle(title[0]),
    title,
    vendor: vendor.name,
    type: family.type,
    department: family.department,
    tags: [...family.tags, family.department, ...extraTags.filter(Boolean)].sort(),
    status: life.status,
    createdAt: life.createdAt,
    updatedAt: life.updatedAt,
    publishedAt: life.publishedAt,
    ...writeCopy(family, line, vendor, random.fork('copy')),
    isGiftCard: false,
    unitsSold: life.status === 'DRAFT' ? 0 : Math.round(sells * 900 * (1.2 - age)),
    reduction,
    options,
    variants: makeVariants(family, options, place, random.fork('variants')),
    pictures: drawProductPictures(family, title, colors, random.fork('pictures')),
  };
}

function makeVariants(
  family: ProductFamily,
  options: readonly ChosenOption[],
  place: number,
  random: SeededRandom,
): DemoVariant[] {
  const [low, high] = family.price;
  const euros = low + (high - low) * random.next() ** 1.4;
  const habit = chooseStockHabit(random, family.tags.includes('made-to-order'));
  const number = String(place + 1).padStart(4, '0');
  return Array.from({ length: combinations(options) }, (_, n) => {
    const choice = choiceOf(n, options);
    const chosen = choice.map((value, option) => options[option]?.values[value]);
    const factor = chosen.reduce((product, value) => product * (value?.factor ?? 1), 1);
    const colorAt = family.colorOption ? (choice[0] ?? 0) : 0;
    return {
      choice,
      sku: `SK-${family.code}-${number}-${String(n + 1).padStart(2, '0')}`,
      barcode: shopBarcode(place + 1, n + 1),
      grams: Math.round((family.grams * factor) / 5) * 5,
      cents: shelfPrice(euros * factor * 100, 'EUR'),
      tracked: habit.tracked,
      oversell: habit.oversell,
      stock: chooseStock(random, habit),
      picture: colorAt,
      quantity: chosen.find((value) => value?.quantity)?.quantity ?? null,
    };
  });
}

/** The n-th combination, the last option changing fastest. */
function choiceOf(n: number, options: readonly ChosenOption[]): number[] {
  const choice: number[] = [];
  for (let i = options.length - 1, rest = n; i >= 0; i--) {
    const length = options[i]?.values.length ?? 1;
    choice.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return choice;
}
