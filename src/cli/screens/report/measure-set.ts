import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import type { Viewer } from '../../../viewer.ts';
import type { ParsedAnswer, ScreenAnswer, ScreenServer } from './screen-server.ts';
import type { SetReport } from './screens-report.ts';

const packed = promisify(gzip);
/** As the server packs its answers. */
const GZIP_LEVEL = 5;
const WARM_UP = 3;
const ASK_ALL = { 'x-vitrine-profile': '1', 'x-vitrine-cost': '1' };

/** Where screens are asked. */
export interface Bench {
  /** Reads one after the other: an answer takes the same statements each time. */
  readonly steady: ScreenServer;
  /** As in production. */
  readonly timed: ScreenServer;
  /** Timed runs of each set; none, and no times are told. */
  readonly runs: number;
}

/**
 * Runs a screen with one set of variables: once for its statements, once with each of its documents for their bytes, then
 * for the times.
 * @param written paths of the fields that the team wrote: the bytes of other `__typename`s are part of what they are in
 */
export async function measureSet(
  bench: Bench,
  screen: WrittenScreen,
  viewer: Viewer,
  variables: Readonly<Record<string, unknown>>,
  written: Pick<ReadonlySet<string>, 'has'>,
): Promise<SetReport> {
  const cold = await bench.steady.ask(viewer, screen.cachedBody, variables, ASK_ALL);
  const answer = JSON.parse(cold.text) as ParsedAnswer;
  const { extensions } = answer;
  const plain = await bench.timed.ask(viewer, screen.body, variables);
  const cached = await bench.timed.ask(viewer, screen.cachedBody, variables);
  const times = await runTimes(bench, () => bench.timed.ask(viewer, screen.cachedBody, variables));
  const counts = [cold, plain, cached, ...times].map(({ statements }) => statements);
  const dearer = plain.text.length > cached.text.length ? plain.text : cached.text;
  const problem = problemOf(answer, cold.failure);
  return {
    variables,
    statements: Math.max(...counts),
    leastStatements: Math.min(...counts),
    rows: Math.max(cold.rows, cached.rows),
    bytes: Buffer.byteLength(dearer),
    gzip: (await packed(dearer, { level: GZIP_LEVEL })).length,
    cost: extensions?.cost?.requestedQueryCost ?? 0,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    fields: (extensions?.profile?.fields ?? []).filter(({ path }) => written.has(path)),
    ...(problem ? { problem } : {}),
  };
}

async function runTimes({ runs }: Bench, ask: () => Promise<ScreenAnswer>): Promise<ScreenAnswer[]> {
  if (runs > 0) for (let warmUp = 0; warmUp < WARM_UP; warmUp += 1) await ask();
  const answers: ScreenAnswer[] = [];
  for (let run = 0; run < runs; run += 1) answers.push(await ask());
  return answers;
}

/** The least time within which this share of the answers was there, ms with two decimals; null of none. */
function percentile(answers: readonly ScreenAnswer[], share: number): number | null {
  const sorted = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  return at === undefined ? null : Math.round(at * 100) / 100;
}

function problemOf({ data, errors = [], extensions }: ParsedAnswer, failure?: string): string | undefined {
  const [first] = errors;
  const cause = failure === undefined ? '' : ` (${failure})`;
  if (first) return `${first.path ? `${first.path.join('.')}: ` : ''}${first.message}${cause}`;
  if (extensions?.degraded) return `parts of it were late or failed: ${JSON.stringify(extensions.degraded)}`;
  const roots = Object.entries(data ?? {});
  const nothing = roots.filter(([, value]) => value === null).map(([key]) => key);
  if (roots.length === nothing.length) return `the sample finds nothing: ${nothing.join(', ')} is null`;
  return undefined;
}
