import type { AnswerProfile } from '../../profile/answer-profile.ts';
import type { ScreenFacts } from '../screen-facts.ts';
import type { Figures } from './measures.ts';

/** An error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer of the graph. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An answer is refused where somebody has to sign in, or may not. */
export function isRefusal({ extensions }: AnswerError): boolean {
  return ['UNAUTHENTICATED', 'FORBIDDEN'].includes(String(extensions?.['code']));
}

/** How a run of a screen went. */
export interface Run {
  readonly at: number;
  readonly status: number;
  readonly answer: Answer;
  readonly figures: Figures;
  readonly profile: AnswerProfile | null;
  readonly degraded: readonly unknown[];
  /** Points that it did cost, where that is counted. */
  readonly actualCost: number | null;
  /** As received, with what this page alone asked for. */
  readonly bytesReceived: number;
}

/** Longest time to wait for an answer, ms. */
const PATIENCE = 30_000;

/** Runs a screen as its client does, by its id. An answer that is none is an error of the answer. */
export async function runScreen(screen: ScreenFacts, variables: unknown): Promise<Run> {
  const began = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-client-name': screen.client,
      'x-vitrine-csrf': '1',
      'x-vitrine-profile': '1',
      'x-vitrine-cost': '1',
    },
    body: JSON.stringify({ documentId: screen.id, variables }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const text = await response.text();
  const elapsed = performance.now() - began;
  const answer = parseAnswer(text, response.status);
  const { profile, cost, degraded } = answer.extensions ?? {};
  const timing = response.headers.get('server-timing') ?? '';
  return {
    at: Date.now(),
    status: response.status,
    answer,
    profile: (profile as AnswerProfile | undefined) ?? null,
    degraded: Array.isArray(degraded) ? degraded : [],
    actualCost: numberIn(cost, 'actualQueryCost'),
    bytesReceived: bytesOf(text),
    figures: {
      statements: (profile as AnswerProfile | undefined)?.statements.length ?? timed(timing, /db;[^,]*desc="(\d+)/),
      bytes: answer.data ? bytesOf(JSON.stringify(withoutMeasurements(answer))) : null,
      cost: numberIn(cost, 'requestedQueryCost'),
      ms: timed(timing, /total;dur=([\d.]+)/) ?? elapsed,
    },
  };
}

/** An answer without what this page alone asked for. */
export function withoutMeasurements({ extensions, ...answer }: Answer): Answer {
  const others = Object.entries(extensions ?? {}).filter(([name]) => name !== 'profile' && name !== 'cost');
  return { ...answer, ...(others.length > 0 ? { extensions: Object.fromEntries(others) } : {}) };
}

function parseAnswer(text: string, status: number): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { errors: [{ message: `The server answered ${status} with no JSON: ${text.slice(0, 200)}` }] };
  }
}

function timed(timing: string, pattern: RegExp): number | null {
  const found = pattern.exec(timing)?.[1];
  return found === undefined ? null : Number(found);
}

function numberIn(value: unknown, key: string): number | null {
  const found = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof found === 'number' ? found : null;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
