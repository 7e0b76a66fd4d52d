import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';
import { collectionRules, type CollectionRules } from '../collection-rules.ts';

/** Rules as an input has them: any column with any relation. */
export interface RuleSetInput {
  readonly match: 'ALL' | 'ANY';
  readonly rules: readonly RuleInput[];
}

export interface RuleInput {
  readonly column: string;
  readonly relation: string;
  readonly condition?: string | null;
}

const MOST_RULES = 60;
const LONGEST_CONDITION = 255;

/** Relations that each column takes, as the stored rules have them. */
const TEXT = ['EQUALS', 'NOT_EQUALS', 'STARTS_WITH', 'ENDS_WITH', 'CONTAINS', 'NOT_CONTAINS'];
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  TITLE: TEXT,
  TYPE: TEXT,
  VENDOR: TEXT,
  TAG: TEXT,
  VARIANT_PRICE: ['EQUALS', 'NOT_EQUALS', 'GREATER_THAN', 'LESS_THAN'],
  IS_PRICE_REDUCED: ['IS_SET', 'IS_NOT_SET'],
};

/**
 * Rules as they are stored, where everything about them is right.
 * @param currencyCode of the prices that rules speak of: the primary market's; null while there is none
 */
export function ruleSet(
  problems: Problems,
  { match, rules }: RuleSetInput,
  currencyCode: string | null,
): CollectionRules | undefined {
  const field = ['ruleSet', 'rules'];
  if (rules.length === 0) problems.add('TOO_FEW', field, 'Give a rule, or null for "ruleSet" to fill it by hand.');
  problems.atMost(rules.length, MOST_RULES, field);
  const read = rules.slice(0, MOST_RULES).map((rule, at) => checked(problems, rule, [...field, at], currencyCode));
  const stored = collectionRules.safeParse({ match, rules: read });
  return stored.success ? stored.data : undefined;
}

function checked(
  problems: Problems,
  { column, relation, condition }: RuleInput,
  path: InputPath,
  currency: string | null,
) {
  const fits = RELATIONS[column] ?? [];
  if (!fits.includes(relation))
    problems.add('INVALID', [...path, 'relation'], `${column} takes ${fits.join(', ')}, not ${relation}.`);
  const field = [...path, 'condition'];
  if (column === 'IS_PRICE_REDUCED') {
    if (condition) problems.add('INVALID', field, 'IS_PRICE_REDUCED takes no condition. Leave it out.');
    return { column, relation };
  }
  const text = problems.required(field, condition ?? '', LONGEST_CONDITION)!;
  if (column === 'VARIANT_PRICE' && text !== '' && !isAmount(text, currency))
    problems.add(
      'INVALID',
      field,
      `"${text.slice(0, 40)}" is no amount of ${currency ?? 'any market'}. Write it like 12.50.`,
    );
  return { column, relation, condition: text };
}

function isAmount(text: string, currency: string | null): boolean {
  if (currency === null) return false;
  try {
    return parseMinor(text, currency) >= 0n && /^\d/.test(text);
  } catch {
    return false;
  }
}
