import { tableOfTag } from '../../../platform/changes/tag.ts';
import { textTable } from '../../text-table.ts';
import type { StaleAnswer } from './comparison.ts';
import type { Freshness } from './freshness.ts';
import type { KindFinding } from './tag-findings.ts';

/** What came of a proof of freshness. */
export interface FreshnessResult {
  readonly holds: boolean;
  readonly steps: number;
  readonly compared: number;
  readonly hits: number;
  /** Answers that lacked an optional part, which a busy machine leaves out; they were not compared. */
  readonly partial: number;
  /** New answers that were not twice the same. */
  readonly unsteady: number;
  readonly stale: readonly StaleAnswer[];
  readonly kinds: readonly KindFinding[];
  /** How often each write was done. */
  readonly done: Readonly<Record<string, number>>;
  /** Writes that were refused each time. */
  readonly undone: readonly { readonly name: string; readonly why: string }[];
  /** Writes that had no turn, since the proof was short. */
  readonly untried: number;
}

/** A proof in which nothing was kept proves nothing: of what was compared at least so much has to be a hit. */
const LEAST_HITS = 0.3;
const MOST_TOLD = 10;
const MOST_NAMED = 3;

/** The result of a proof that was made. */
export function freshnessResult({ step, comparison, findings, deck }: Freshness): FreshnessResult {
  const { compared, hits, partial, unsteady, stale } = comparison;
  return {
    holds: stale.length === 0 && hits >= compared * LEAST_HITS,
    ...{ steps: step, compared, hits, partial, unsteady, stale },
    kinds: findings.all,
    done: Object.fromEntries([...deck.times].sort()),
    undone: deck.undone,
    untried: deck.untried,
  };
}

/** The same for people. */
export function freshnessText(result: FreshnessResult): string {
  const { steps, compared, hits, partial, unsteady, stale, kinds, undone, untried, done } = result;
  const share = compared === 0 ? 0 : Math.round((100 * hits) / compared);
  const late = stale.filter(({ isLate }) => isLate).length;
  return [
    `Freshness: ${steps} steps, ${compared} answers compared, ${hits} of them kept (${share} %), ${stale.length} stale (${late} only late)`,
    `  ${partial} not compared for a missing part, ${unsteady} not twice the same`,
    ...(hits < compared * LEAST_HITS
      ? [`  Less than ${100 * LEAST_HITS} % were kept answers: that proves nothing.`]
      : []),
    ...stale.slice(0, MOST_TOLD).map(staleText),
    ...(stale.length > MOST_TOLD ? [`  … and ${stale.length - MOST_TOLD} more`] : []),
    `  ${Object.keys(done).length} kinds of writes were done, ${untried} had no turn`,
    ...(undone.length > 0 ? ['', 'Refused each time:', ...undone.map(({ name, why }) => `  ${name}: ${why}`)] : []),
    ...(kinds.length > 0 ? ['', kindsTable(kinds)] : []),
  ].join('\n');
}

function staleText({ step, act, screen, server, as, difference, cacheStatus, key, tags, isLate }: StaleAnswer): string {
  return [
    `  step ${step}, after ${act}, server ${server + 1} (${as}): ${screen}${isLate ? ', only late' : ''}`,
    `    ${difference.path}: ${difference.kept} was kept, ${difference.made} is right`,
    `    ${cacheStatus}${key === undefined ? '' : `; key ${key}`}`,
    `    tags: ${tags.join(' ')}`,
  ].join('\n');
}

/** At which step forgetting each kind of tag would be found. */
function kindsTable(kinds: readonly KindFinding[]): string {
  const rows = kinds.map((found) => [
    found.kind,
    String(found.entries),
    String(found.changed),
    found.alone === undefined ? whyNot(found) : `at step ${found.alone}`,
  ]);
  return textTable(['Kind of tag', 'Kept answers', 'Changed', 'Forgetting it is found'], rows, [
    'Kept answers',
    'Changed',
  ]);
}

/** What else ends the same answers, where forgetting a kind of tags is not to be found; undefined where nothing is known to. */
export function coverOf({ kind, apart, keyed, coveredBy }: KindFinding): string | undefined {
  if (apart === 0) return `covered: all of these depend on any row of ${tableOfTag(kind)} as well`;
  if (coveredBy.length > 0) return `covered: changed each time with ${coveredBy.slice(0, MOST_NAMED).join(', ')}`;
  return keyed > 0 ? 'covered: its changes change the key' : undefined;
}

function whyNot(found: KindFinding): string {
  const otherwise = found.changed === 0 ? 'no write changed an answer by it' : 'never was it changed alone';
  return coverOf(found) ?? `not seen: ${otherwise}`;
}
