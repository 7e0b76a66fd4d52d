import type { DiscountChoiceRole } from '../../../generated/prisma/client.ts';
import { MOST_CHOICES } from '../../../loaders/promotions/discount.relations.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';
import type { DiscountItemsInput } from './discount-input.ts';

/** A product, a variant or a collection that a discount names. */
export interface ChosenItem {
  readonly table: 'product' | 'product_variant' | 'collection';
  readonly key: bigint;
  /** Where it stands in the input. */
  readonly field: InputPath;
}

/** What a discount names in one role, all of it. */
export interface Choice {
  readonly role: DiscountChoiceRole;
  readonly items: readonly ChosenItem[];
}

const LISTS = [
  ['productIds', 'Product', 'product'],
  ['variantIds', 'ProductVariant', 'product_variant'],
  ['collectionIds', 'Collection', 'collection'],
] as const;

/** Reads what a discount is about in one role; what is wrong is added to the problems. */
export function readChoice(
  problems: Problems,
  field: InputPath,
  role: DiscountChoiceRole,
  input: DiscountItemsInput | null,
): Choice {
  const lists = LISTS.map(([name, type, table]) => {
    const ids = input?.[name] ?? [];
    problems.atMost(ids.length, MOST_CHOICES, [...field, name]);
    problems.duplicates(ids.slice(0, MOST_CHOICES), [...field, name]);
    return ids.slice(0, MOST_CHOICES).map((id, index): ChosenItem => {
      const at = [...field, name, index];
      return { table, key: problems.key(id, type, at) ?? 0n, field: at };
    });
  });
  return { role, items: lists.flat() };
}

/** Says when a discount names more than it may, in all its roles. */
export function checkChoices(problems: Problems, choices: readonly Choice[]): void {
  const all = choices.reduce((sum, { items }) => sum + items.length, 0);
  if (all > MOST_CHOICES)
    problems.add('TOO_MANY', ['items'], `The discount names ${all} things; ${MOST_CHOICES} are the most.`);
  for (const { role, items } of choices)
    if (role !== 'ENTITLED' && items.length === 0)
      problems.add(
        'TOO_FEW',
        ['value', role.toLowerCase()],
        `"${role.toLowerCase()}" names nothing. Name at least one.`,
      );
}
