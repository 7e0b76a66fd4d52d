import { element, type Child } from './element.ts';
import type { Run } from './run.ts';
import { counted, figure } from './words.ts';

/** The optional parts that are missing from an answer, and why. Nothing where it is whole. */
export function degradedView({ degraded }: Run): Child {
  if (degraded.length === 0) return null;
  return element(
    'section',
    { class: 'card degraded', role: 'status' },
    element(
      'h2',
      {},
      'Degraded',
      element('span', { class: 'count' }, `${counted(degraded.length, 'optional part')} missing`),
    ),
    element(
      'ul',
      {},
      degraded.map((part) => element('li', {}, partView(part))),
    ),
  );
}

/** What `extensions.degraded` says of a part. */
interface Part {
  readonly path?: readonly (string | number)[];
  readonly reason?: string;
  readonly deadlineMs?: number;
  readonly code?: string;
  readonly message?: string;
}

function partView(part: unknown): Child {
  const { path = [], reason, deadlineMs, code, message } = part as Part;
  return [
    element('code', {}, path.join('.') || 'the rest of the answer'),
    reason === 'LATE'
      ? ` was not there within ${figure(deadlineMs ?? 0)} ms.`
      : ` failed: ${message ?? 'it is not said why'}`,
    code !== undefined && [' ', element('code', { class: 'dim' }, code)],
  ];
}
