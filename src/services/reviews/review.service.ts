import type { Product, Review } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { productReviews, reviewOrders, type ReviewOrderName } from '../../loaders/reviews/review.relations.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { PageArgs } from '../../loaders/support/page.ts';

/** What shoppers think of a product, in numbers. */
export interface Rating {
  /** 1 to 5, or null without a review. */
  readonly average: number | null;
  readonly count: number;
  readonly scaleMin: 1;
  readonly scaleMax: 5;
}

/** Decimal places of an average, so that it is the same number everywhere. */
const AVERAGE_DIGITS = 2;

/** Reading what shoppers say of products. */
export class ReviewService {
  constructor(private readonly loaders: Loaders) {}

  /** A page of the product's published reviews. */
  ofProduct(product: Product, args: PageArgs & { sortKey?: ReviewOrderName | null }): Promise<Connection<Review>> {
    const order = reviewOrders[args.sortKey ?? 'CREATED_AT'];
    return this.loaders.page(productReviews, product, args, { name: '', list: productReviews.list, order });
  }

  /** The rating summary that is kept on the product. */
  rating({ ratingCount, ratingSum }: Pick<Product, 'ratingCount' | 'ratingSum'>): Rating {
    const average = ratingCount === 0 ? null : Number((ratingSum / ratingCount).toFixed(AVERAGE_DIGITS));
    return { average, count: ratingCount, scaleMin: 1, scaleMax: 5 };
  }
}
