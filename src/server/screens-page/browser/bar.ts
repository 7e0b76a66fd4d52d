import { element } from './element.ts';
import type { Standing } from './measures.ts';

/**
 * A bar, for the eye alone: what it shows stands beside it in figures.
 * @param part of the whole, 0 to 1; more is drawn as 1
 */
export function bar(part: number, standing: Standing = 'within'): HTMLElement {
  const filled = element('span', { class: 'filled' });
  filled.style.inlineSize = `${Math.max(0, Math.min(1, part)) * 100}%`;
  return element('span', { class: `bar ${standing}`, 'aria-hidden': 'true' }, filled);
}
