import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { ANCHOR, daysBefore } from '../catalog/product-life.ts';
import { type Department } from '../families/product-family.ts';
import { COMPLAINTS, GERMAN, MIXED } from './doubts.ts';
import { GENERAL_PRAISE, PRAISE } from './praise.ts';
import { FIRST_NAMES, INITIALS } from './reviewers.ts';

export interface DemoReview {
  rating: number;
  title: string | null;
  body: string;
  authorName: string;
  recommended: boolean;
  helpfulCount: number;
  status: 'PUBLISHED' | 'PENDING' | 'REJECTED';
  createdAt: string;
}

/** What a product's reviewers tend to: shares of one to five stars. Most things are liked, some are not. */
const MOODS = [
  [1, 1, 4, 20, 74],
  [2, 3, 9, 34, 52],
  [4, 6, 16, 38, 36],
  [14, 15, 24, 27, 20],
] as const;

const STATUSES = ['PUBLISHED', 'PENDING', 'REJECTED'] as const;

/** How the customers of a product feel about it. */
export const moodOf = (random: SeededRandom): readonly number[] => MOODS[random.weighted([45, 35, 16, 4])] ?? MOODS[0];

/** One customer's opinion of a product that has been sold since `since` (ISO 8601). */
export function makeReview(
  department: Department,
  mood: readonly number[],
  since: string,
  random: SeededRandom,
): DemoReview {
  const rating = random.weighted(mood) + 1;
  const { title, body } = random.chance(0.16) ? inGerman(rating, random) : inEnglish(department, rating, random);
  const days = (ANCHOR - Date.parse(since)) / 86_400_000;
  return {
    rating,
    title: random.chance(0.12) ? null : title,
    body,
    authorName: `${random.pick(FIRST_NAMES)} ${INITIALS[random.int(0, INITIALS.length - 1)]}.`,
    recommended: rating >= 4 || (rating === 3 && random.chance(0.5)),
    helpfulCount: Math.floor(random.next() ** 5 * 40),
    status: STATUSES[random.weighted([95, 3, 2])] ?? 'PUBLISHED',
    createdAt: daysBefore(Math.max(0, days - 3) * random.next()),
  };
}

function inEnglish(department: Department, rating: number, random: SeededRandom): { title: string; body: string } {
  if (rating >= 4) {
    const [first, second] = random.sample(PRAISE[department], 2) as [
      readonly [string, string],
      readonly [string, string],
    ];
    const quibble = rating === 4 ? [random.pick(MIXED)[1]] : [];
    const more = random.sample(GENERAL_PRAISE, random.int(0, 2));
    const sentences = [
      first[1],
      ...(random.chance(0.5) ? [second[1]] : []),
      ...more,
      ...(random.chance(0.4) ? quibble : []),
    ];
    return { title: first[0], body: sentences.join(' ') };
  }
  const voices: readonly (readonly [title: string, sentence: string])[] = rating === 3 ? MIXED : COMPLAINTS;
  const [title, sentence] = random.pick(voices);
  const comfort = random.chance(0.45)
    ? ` ${random.pick<string>(rating === 3 ? GENERAL_PRAISE : MIXED.map(([, text]) => text))}`
    : '';
  return { title, body: sentence + comfort };
}

function inGerman(rating: number, random: SeededRandom): { title: string; body: string } {
  const fitting = GERMAN.filter(([stars]) => stars === rating);
  const [, title, sentence] = random.pick(fitting);
  const more = rating === 5 && random.chance(0.5) ? ` ${random.pick(fitting)[2]}` : '';
  return { title, body: more.trim() === sentence ? sentence : sentence + more };
}
