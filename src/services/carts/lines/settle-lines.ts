import { globalId } from '../../node/global-id.ts';
import { fingerprintOf } from '../cart-attributes.ts';
import type { CartChange } from '../cart-change.ts';
import type { DocumentLine } from '../cart-document.ts';
import { MOST_LINES, MOST_UNITS } from './line-input.ts';
import { checkSteps, givenUnits } from './quantity-rule.ts';
import type { FactsByVariant } from './variant-facts.ts';

/** A line that a mutation touches, and where its input stands. */
export interface TouchedLine extends DocumentLine {
  readonly field?: readonly (string | number)[];
}

/**
 * The lines that a cart has after a mutation. Those of the same variant and attributes become one; those that were touched get no more
 * units than there are, in whole steps, and their buyer is warned. A line of no units is gone.
 *
 * What was not touched stays as it is, even if it is more than there is by now: the quote tells that.
 */
export function settleLines(
  lines: readonly TouchedLine[],
  facts: FactsByVariant,
  change: CartChange,
): readonly DocumentLine[] {
  const merged = merge(lines);
  if (merged.length > MOST_LINES)
    change.problems.add(
      'CART_TOO_LARGE',
      ['lines'],
      `The cart would have ${merged.length} lines; ${MOST_LINES} are the most.`,
    );
  for (const line of merged) checkLine(line, facts, change);
  change.problems.check();
  const left = new Map<string, number | null>();
  for (const { available, variantId } of facts.values()) left.set(variantId.toString(), available);
  const take = (variantId: string, quantity: number): void => {
    const there = left.get(variantId);
    if (there != null) left.set(variantId, Math.max(0, there - quantity));
  };
  for (const { field, variantId, quantity } of merged) if (!field) take(variantId, quantity);
  return merged.flatMap(({ field, ...line }) => {
    const known = facts.get(line.variantId);
    if (!field || !known) return [line];
    const quantity = givenUnits(line.quantity, left.get(line.variantId) ?? null, known);
    take(line.variantId, quantity);
    if (quantity < line.quantity) warn(line, quantity, known.title, change);
    return quantity > 0 ? [{ ...line, quantity }] : [];
  });
}

function merge(lines: readonly TouchedLine[]): TouchedLine[] {
  const merged = new Map<string, TouchedLine>();
  for (const line of lines) {
    if (line.quantity === 0) continue;
    const key = `${line.variantId} ${fingerprintOf(line.attributes)}`;
    const same = merged.get(key);
    const field = line.field ?? same?.field;
    merged.set(key, same ? { ...same, quantity: same.quantity + line.quantity, ...(field ? { field } : {}) } : line);
  }
  return [...merged.values()];
}

function checkLine({ field, variantId, quantity }: TouchedLine, facts: FactsByVariant, { problems }: CartChange): void {
  if (!field) return;
  const known = facts.get(variantId);
  if (!known)
    problems.add(
      'INVALID',
      [...field, 'merchandiseId'],
      `${globalId('ProductVariant', variantId)} is not sold here. Choose another variant.`,
    );
  else if (quantity > MOST_UNITS)
    problems.add('MAXIMUM_EXCEEDED', [...field, 'quantity'], `A line may have ${MOST_UNITS} units at the most.`);
  else checkSteps(quantity, known, [...field, 'quantity'], problems);
}

function warn({ id, variantId, quantity }: DocumentLine, given: number, title: string, change: CartChange): void {
  if (given === 0)
    change.warn('MERCHANDISE_OUT_OF_STOCK', globalId('ProductVariant', variantId), `"${title}" is out of stock.`);
  else
    change.warn(
      'MERCHANDISE_NOT_ENOUGH_STOCK',
      globalId('CartLine', id),
      `Of "${title}" there are ${given}, not ${quantity}. The cart has ${given}.`,
    );
}
