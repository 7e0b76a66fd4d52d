import { element, type Child } from './element.ts';
import type { Run } from './run.ts';
import { counted } from './words.ts';

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
      degraded.map((part) => element('li', {}, partWords(part))),
    ),
  );
}

/** A part as the server names it: its path first, then what else is said of it. */
function partWords(part: unknown): Child {
  if (typeof part !== 'object' || part === null) return element('code', {}, String(part));
  const { path, ...others } = part as Readonly<Record<string, unknown>>;
  const about = Object.entries(others).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const where = Array.isArray(path) ? path.join('.') : String(path ?? 'a part');
  return [element('code', {}, where), about.length > 0 ? ` ${about.join(', ')}` : ''];
}
