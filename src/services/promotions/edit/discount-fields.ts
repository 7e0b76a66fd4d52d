import type { Discount, DiscountClass, DiscountKind } from '../../../generated/prisma/client.ts';
import { Problems } from '../../edits/problems.ts';
import { readAmounts } from './discount-amounts.ts';
import { checkChoices, readChoice, type Choice } from './discount-choices.ts';
import type { DiscountInput } from './discount-input.ts';
import { readCount, readValue } from './discount-value-fields.ts';

const LONGEST_TITLE = 255;
const LONGEST_TAG = 255;
/** Tags and markets that one discount names, units in a cart, and uses at the most. */
const MOST_NAMES = 250;
const MOST_UNITS = 1_000_000;
const MOST_USES = 1_000_000_000;

/** The columns of a discount that staff writes. */
export type DiscountFields = Omit<Discount, 'createdAt' | 'id' | 'method' | 'updatedAt' | 'version'>;

/** What an input says: columns that change, and whole lists of what the discount is about. */
export interface ReadDiscount {
  readonly fields: Partial<DiscountFields>;
  readonly choices: readonly Choice[];
}

/**
 * Reads what changes of a discount; what is undefined stays as it is.
 * @throws Refusal with everything that is wrong with the input, as far as it shows without looking into the database
 */
export function readDiscount(input: DiscountInput): ReadDiscount {
  const problems = new Problems(['input']);
  const { value, items, minimumSubtotals, combinesWith, customerTags, marketIds } = input;
  const title = problems.required(['title'], input.title, LONGEST_TITLE);
  for (const name of ['class', 'value', 'startsAt'] as const)
    if (input[name] === null) problems.add('BLANK', [name], `"${name}" is null. Leave it out, or give a value.`);
  const choices = [
    ...(items === undefined ? [] : [readChoice(problems, ['items'], 'ENTITLED', items)]),
    ...(value ? [readChoice(problems, ['value', 'buys'], 'BUYS', value.buys ?? null)] : []),
    ...(value ? [readChoice(problems, ['value', 'gets'], 'GETS', value.gets ?? null)] : []),
  ];
  checkChoices(problems, value?.kind === 'BUY_X_GET_Y' ? choices : choices.filter(({ role }) => role === 'ENTITLED'));
  const fields = {
    ...(title === undefined ? {} : { title }),
    ...(input.class ? { class: input.class } : {}),
    ...(value ? readValue(problems, value) : {}),
    ...(items === undefined ? {} : { isForChosen: choices[0]!.items.length > 0 }),
    ...(minimumSubtotals === undefined
      ? {}
      : { minimumSubtotals: readAmounts(problems, ['minimumSubtotals'], minimumSubtotals) }),
    minimumQuantity: readCount(problems, ['minimumQuantity'], input.minimumQuantity, MOST_UNITS),
    combinesWith: combinesWith === undefined ? undefined : [...new Set(combinesWith ?? [])].sort(),
    customerTags: customerTags === undefined ? undefined : readTags(problems, customerTags ?? []),
    marketIds: marketIds === undefined ? undefined : readMarkets(problems, marketIds ?? []),
    startsAt: input.startsAt ?? undefined,
    endsAt: input.endsAt,
    usageLimit: readCount(problems, ['usageLimit'], input.usageLimit, MOST_USES),
    perCustomerLimit: readCount(problems, ['perCustomerLimit'], input.perCustomerLimit, MOST_USES),
  };
  problems.check();
  const given = Object.entries(fields).filter(([, field]) => field !== undefined);
  return { fields: Object.fromEntries(given) as Partial<DiscountFields>, choices };
}

function readTags(problems: Problems, tags: readonly string[]): string[] {
  problems.atMost(tags.length, MOST_NAMES, ['customerTags']);
  const read = tags
    .slice(0, MOST_NAMES)
    .map((tag, at) => problems.required(['customerTags', at], tag, LONGEST_TAG) ?? '');
  return [...new Set(read)];
}

function readMarkets(problems: Problems, ids: readonly string[]): bigint[] {
  problems.atMost(ids.length, MOST_NAMES, ['marketIds']);
  const read = ids.slice(0, MOST_NAMES).map((id, at) => problems.key(id, 'Market', ['marketIds', at]) ?? 0n);
  return [...new Set(read)];
}

/** Kinds that are of one class alone. */
const ONLY_CLASS: Partial<Record<DiscountKind, DiscountClass>> = { BUY_X_GET_Y: 'PRODUCT', FREE_SHIPPING: 'SHIPPING' };

/**
 * What fits together of a whole discount.
 * @throws Refusal
 */
export function checkDiscount({ kind, class: of, eachItem, startsAt, endsAt }: DiscountRules): void {
  const problems = new Problems(['input']);
  const only = ONLY_CLASS[kind];
  if (only && only !== of)
    problems.add('INVALID', ['class'], `A discount of the kind ${kind} is of the class ${only}.`);
  if (eachItem && of !== 'PRODUCT')
    problems.add('INVALID', ['value', 'eachItem'], 'Only a discount of the class PRODUCT comes off each item.');
  if (startsAt && endsAt && endsAt <= startsAt)
    problems.add('INVALID', ['endsAt'], '"endsAt" is not after "startsAt". Give a later time.');
  problems.check();
}

type DiscountRules = Pick<Discount, 'class' | 'eachItem' | 'endsAt' | 'kind'> & { readonly startsAt: Date | undefined };
