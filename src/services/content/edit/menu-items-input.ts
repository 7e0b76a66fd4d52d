import type { MenuItem } from '../../../generated/prisma/client.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';
import { LONGEST_TITLE } from '../../edits/record-texts.ts';
import { linkTarget, type LinkInput } from './menu-link-input.ts';

/** A link of a menu in an input, with the links below it. */
export interface MenuItemInput extends LinkInput {
  /** Of a link that is there. */
  readonly id?: string | null;
  readonly title: string;
  readonly items?: readonly MenuItemInput[] | null;
}

/** A link as it is wanted; its parent by its place in the list, where parents come first. */
export interface WantedItem {
  readonly path: InputPath;
  /** Null of a new one. */
  readonly id: bigint | null;
  readonly parent: number | null;
  readonly position: number;
  readonly title: string;
  readonly type: MenuItem['type'];
  readonly resourceId: bigint | null;
  readonly url: string | null;
  readonly tags: string[];
}

const MOST_ITEMS = 250;
const MOST_LEVELS = 3;

/** All links of a menu, of every level, in one list. */
export function wantedItems(problems: Problems, items: readonly MenuItemInput[]): WantedItem[] {
  const wanted: WantedItem[] = [];
  const ids = new Set<bigint>();
  const walk = (siblings: readonly MenuItemInput[], parent: number | null, above: InputPath): void => {
    for (const [position, item] of siblings.entries()) {
      const path = [...above, 'items', position];
      const id = item.id == null ? null : problems.key(item.id, 'MenuItem', [...path, 'id']);
      if (id !== null && ids.has(id))
        problems.add('INVALID', [...path, 'id'], 'This link stands in the menu twice. A link has one place.');
      if (id !== null) ids.add(id);
      const title = problems.required([...path, 'title'], item.title, LONGEST_TITLE)!;
      const own = wanted.push({
        path,
        id,
        parent,
        position,
        title,
        type: item.type,
        ...linkTarget(problems, item, path),
      });
      const below = item.items ?? [];
      if (below.length === 0) continue;
      if (path.length / 2 >= MOST_LEVELS)
        problems.add('INVALID', [...path, 'items'], `A menu has ${MOST_LEVELS} levels at the most.`);
      else walk(below, own - 1, path);
    }
  };
  if (count(items) > MOST_ITEMS)
    problems.add('TOO_MANY', ['items'], `The menu has more than ${MOST_ITEMS} links, those of all levels together.`);
  else walk(items, null, []);
  return wanted;
}

/** Counts no further than it needs to. */
function count(items: readonly MenuItemInput[]): number {
  let sum = 0;
  const waiting = [items];
  for (let siblings = waiting.pop(); siblings && sum <= MOST_ITEMS; siblings = waiting.pop()) {
    sum += siblings.length;
    for (const { items: below } of siblings.slice(0, MOST_ITEMS + 1)) if (below) waiting.push(below);
  }
  return sum;
}
