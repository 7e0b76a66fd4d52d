/** What came of a request. */
export interface Asked {
  /** 0 where no answer came. */
  readonly status: number;
  /** The body; without an answer, why. */
  readonly text: string;
  readonly headers: Headers;
  readonly sentAt: number;
  readonly ms: number;
}

/** What is not answered within this hangs, ms. */
const HANGS_AFTER_MS = 10_000;

/** Asks once and says how long it took; never throws. */
export async function askOnce(url: string, request: RequestInit): Promise<Asked> {
  const sentAt = performance.now();
  const over = () => ({ sentAt, ms: performance.now() - sentAt });
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new Error(`none within ${HANGS_AFTER_MS / 1_000} s`)), HANGS_AFTER_MS);
  try {
    const response = await fetch(url, { ...request, signal: end.signal });
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, ...over() };
  } catch (error) {
    return { status: 0, text: `no answer: ${reasonOf(error)}`, headers: new Headers(), ...over() };
  } finally {
    clearTimeout(timer);
  }
}

/** A request that could not even be sent. */
export function unsent(): Asked {
  const text = 'not sent: too many are waited for';
  return { status: 0, text, headers: new Headers(), sentAt: performance.now(), ms: 0 };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
