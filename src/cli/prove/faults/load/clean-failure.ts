import type { Asked } from './ask-once.ts';

/** Words that come from below: of drivers, of SQL, of code. */
const FROM_BELOW =
  /\b(E[A-Z]*CONN[A-Z]*|EPIPE|ETIMEDOUT|prisma\w*|postgres\w*|pg|ioredis|redis|SQLSTATE|SELECT|UPDATE)\b|\bat .+:\d+:\d+/i;

interface FailureBody {
  readonly errors?: readonly { readonly message?: unknown; readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * What is wrong with the way in which a request failed: undefined where it was answered with GraphQL errors that have codes and tell
 * nothing from below.
 */
export function uncleanness({ status, text }: Asked): string | undefined {
  if (status === 0) return text;
  const errors = errorsIn(text);
  if (!errors || errors.length === 0) return `no GraphQL error, but ${status} ${text.slice(0, 100)}`;
  for (const { message, extensions } of errors) {
    if (typeof extensions?.code !== 'string') return `an error without a code: ${String(message)}`;
    if (FROM_BELOW.test(String(message))) return `an error that tells too much: ${String(message)}`;
  }
  return undefined;
}

/** The codes of the errors in an answer, to be counted by. */
export function codesIn({ text }: Asked): string {
  return [...new Set(errorsIn(text)?.map(({ extensions }) => String(extensions?.code)))].join(', ');
}

function errorsIn(text: string): FailureBody['errors'] {
  try {
    return (JSON.parse(text) as FailureBody).errors;
  } catch {
    return undefined;
  }
}
