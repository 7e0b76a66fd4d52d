import { SeededRandom } from '../../platform/random/seeded-random.ts';
import { CollectionShelves } from './catalog/collection-membership.ts';
import { type DemoProduct } from './catalog/demo-product.ts';
import { makeGiftCard } from './catalog/gift-card.ts';
import { makeProduct } from './catalog/make-product.ts';
import { planProducts } from './catalog/product-plan.ts';
import { addCustomers } from './customers/customer-rows.ts';
import { ReviewShares } from './reviews/review-shares.ts';
import { addCarts, inCarts } from './rows/cart-rows.ts';
import { addCollections } from './rows/collection-rows.ts';
import { addContent, type Addresses } from './rows/content-rows.ts';
import { addMenus } from './rows/menu-rows.ts';
import { addProduct } from './rows/product-rows.ts';
import { addPromotions } from './rows/promotion-rows.ts';
import { addShop } from './rows/shop-rows.ts';
import { RowKeys, TableRows } from './rows/table-rows.ts';

/** What the demo shop is to have. */
export interface DemoShopSize {
  /** The gift card among them. */
  products: number;
  reviews: number;
  /** The same seed gives the same shop, to the byte. */
  seed: string;
}

/** A part of the shop, ready to be written. */
export interface DemoBatch {
  rows: TableRows;
  /** Keys of the products in it. */
  productIds: bigint[];
  /** How many reviews are in it. */
  reviews: number;
}

const PRODUCTS_PER_BATCH = 200;
const REVIEWS_PER_BATCH = 4_000;

/** Makes the demo shop part by part, so that a large one needs no more memory than a small one. */
export class DemoShop {
  readonly keys = new RowKeys();
  private readonly random: SeededRandom;
  private readonly shelves = new CollectionShelves();
  private readonly shares = new ReviewShares();
  private readonly variantsInCarts = new Map<string, number>();

  constructor(private readonly size: DemoShopSize) {
    this.random = new SeededRandom(`skerry/${size.seed}`);
  }

  /** First the shop with its content and its customers, then products and carts of them, then reviews. To be walked through once. */
  *batches(): Generator<DemoBatch> {
    yield this.frame();
    yield* this.products();
    yield this.carts();
    yield* this.reviews();
  }

  private frame(): DemoBatch {
    const rows = new TableRows();
    const addresses: Addresses = new Map();
    addShop(rows, this.keys);
    addCollections(rows, this.keys, addresses);
    addContent(rows, this.keys, addresses);
    addPromotions(rows, this.keys);
    addMenus(rows, this.keys, addresses);
    addCustomers(rows, this.keys, this.random.fork('customers'));
    return { rows, productIds: [], reviews: 0 };
  }

  private *products(): Generator<DemoBatch> {
    const count = this.size.products;
    const plan = planProducts(Math.max(0, count - 1));
    for (let from = 0; from < count; from += PRODUCTS_PER_BATCH) {
      const rows = new TableRows();
      const productIds: bigint[] = [];
      for (let place = from; place < Math.min(count, from + PRODUCTS_PER_BATCH); place++) {
        const planned = plan[place - 1];
        const product = planned
          ? makeProduct(planned, place, place / count, this.random.fork(`product/${place}`))
          : makeGiftCard(place);
        productIds.push(BigInt(this.addProduct(rows, product)));
      }
      yield { rows, productIds, reviews: 0 };
    }
  }

  private addProduct(rows: TableRows, product: DemoProduct): number {
    const id = addProduct(rows, this.keys, product);
    const places = this.shelves.place(product);
    rows.add(
      'collection_product',
      ...places.map(([number, position]) => ({ collection_id: number + 1, product_id: id, position })),
    );
    this.shares.add(id, product);
    if (inCarts.has(product.handle))
      this.variantsInCarts.set(product.handle, this.keys.last('product_variant') - product.variants.length + 1);
    return id;
  }

  private carts(): DemoBatch {
    const rows = new TableRows();
    addCarts(rows, this.variantsInCarts);
    return { rows, productIds: [], reviews: 0 };
  }

  private *reviews(): Generator<DemoBatch> {
    let batch: DemoBatch = { rows: new TableRows(), productIds: [], reviews: 0 };
    for (const reviews of this.shares.share(this.size.reviews, this.random.fork('reviews'))) {
      batch.rows.add('review', ...reviews.map((review) => ({ id: this.keys.next('review'), ...review })));
      batch.reviews += reviews.length;
      if (batch.reviews < REVIEWS_PER_BATCH) continue;
      yield batch;
      batch = { rows: new TableRows(), productIds: [], reviews: 0 };
    }
    if (batch.reviews > 0) yield batch;
  }
}
