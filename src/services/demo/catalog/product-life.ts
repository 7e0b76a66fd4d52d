import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { type DemoProduct } from './demo-product.ts';

/** All dates of the demo shop hang on this one, and none on the clock. */
export const ANCHOR = Date.parse('2026-03-01T09:00:00Z');
const DAY = 86_400_000;
/** When what is announced comes out: far off, so that it is announced for as long as anyone looks at the demo. */
const ANNOUNCED = '2036-03-01T09:00:00.000Z';

export const daysBefore = (days: number): string => new Date(ANCHOR - Math.round(days * DAY)).toISOString();

/** Where a product stands in its life: new, running, a draft, announced, or taken out of the range. */
export type ProductLife = Pick<DemoProduct, 'status' | 'createdAt' | 'updatedAt' | 'publishedAt'> & { isNew: boolean };

/** @param age share of the shop's life, from 0 (came first) to 1 (came last) */
export function chooseLife(random: SeededRandom, age: number): ProductLife {
  const days = 1_100 * (1 - age) ** 1.3 + random.between(0.5, 6);
  const createdAt = daysBefore(days);
  const updatedAt = daysBefore(days * random.next() ** 2);
  const kind = random.weighted([930, 28, 18, 24]);
  if (kind === 1) return { status: 'DRAFT', createdAt, updatedAt, publishedAt: null, isNew: false };
  if (kind === 2) return { status: 'ACTIVE', createdAt, updatedAt, publishedAt: ANNOUNCED, isNew: false };
  const publishedAt = daysBefore(days * random.between(0.9, 1));
  if (kind === 3 && age < 0.7) return { status: 'ARCHIVED', createdAt, updatedAt, publishedAt, isNew: false };
  return { status: 'ACTIVE', createdAt, updatedAt, publishedAt, isNew: age > 0.92 };
}
