import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { type DemoProduct } from '../catalog/demo-product.ts';
import { ANCHOR } from '../catalog/product-life.ts';
import { type Department } from '../families/product-family.ts';
import { type Row } from '../rows/table-rows.ts';
import { makeReview, moodOf } from './make-review.ts';

interface Reviewed {
  id: number;
  department: Department;
  since: string;
  weight: number;
}

/** Gives each product its share of the reviews: what sells is talked about, what cannot be bought yet is not. */
export class ReviewShares {
  private readonly reviewed: Reviewed[] = [];

  add(id: number, { department, publishedAt, unitsSold, status }: DemoProduct): void {
    if (status === 'DRAFT' || publishedAt === null || Date.parse(publishedAt) > ANCHOR) return;
    this.reviewed.push({ id, department, since: publishedAt, weight: unitsSold + 3 });
  }

  /** Exactly `total` reviews, product by product. */
  *share(total: number, random: SeededRandom): Generator<Row[]> {
    const sum = this.reviewed.reduce((all, { weight }) => all + weight, 0);
    let [passed, given] = [0, 0];
    for (const { id, department, since, weight } of this.reviewed) {
      passed += weight;
      const count = Math.round((total * passed) / sum) - given;
      if (count === 0) continue;
      given += count;
      const voices = random.fork(id);
      const mood = moodOf(voices);
      yield Array.from({ length: count }, () => toRow(id, makeReview(department, mood, since, voices)));
    }
  }
}

const toRow = (productId: number, review: ReturnType<typeof makeReview>): Row => ({
  product_id: productId,
  rating: review.rating,
  title: review.title,
  body: review.body,
  author_name: review.authorName,
  recommended: review.recommended,
  helpful_count: review.helpfulCount,
  status: review.status,
  created_at: review.createdAt,
  updated_at: review.createdAt,
});
