import type { InputPath } from '../../edits/problem-list.ts';
import type { CartProblems } from '../cart-refusal.ts';
import type { VariantFacts } from './variant-facts.ts';

type QuantityRule = Pick<VariantFacts, 'title' | 'quantityMinimum' | 'quantityMaximum' | 'quantityIncrement'>;

/** Says when a variant is not sold in this quantity. */
export function checkSteps(quantity: number, rule: QuantityRule, field: InputPath, problems: CartProblems): void {
  const { title, quantityMinimum, quantityMaximum, quantityIncrement } = rule;
  if (quantity < quantityMinimum)
    problems.add(
      'MINIMUM_NOT_MET',
      field,
      `"${title}" is sold from ${quantityMinimum} units; ${quantity} are too few.`,
    );
  else if (quantityMaximum !== null && quantity > quantityMaximum)
    problems.add('MAXIMUM_EXCEEDED', field, `"${title}" is sold up to ${quantityMaximum} units; not ${quantity}.`);
  else if (quantity % quantityIncrement !== 0)
    problems.add('INVALID_INCREMENT', field, `"${title}" is sold in steps of ${quantityIncrement}; not ${quantity}.`);
}

/**
 * The units that there are for a line of those that are wanted: all, or as many whole steps as are left; none where that is fewer than
 * are sold.
 * @param left units that are left; null for any number
 */
export function givenUnits(wanted: number, left: number | null, rule: QuantityRule): number {
  if (left === null || wanted <= left) return wanted;
  const steps = left - (left % rule.quantityIncrement);
  return steps < rule.quantityMinimum ? 0 : steps;
}
