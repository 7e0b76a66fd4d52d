import { parseGlobalId } from '../../node/global-id.ts';
import { readAttributes } from '../cart-attributes.ts';
import { partKeyOf } from '../cart-id.ts';
import type { CartAttribute } from '../cart-record.ts';
import type { CartProblems } from '../cart-refusal.ts';

/** What is to be added to a cart, as an input says it. */
export interface CartLineInput {
  readonly merchandiseId: string;
  /** 1 when left out. */
  readonly quantity?: number | null;
  readonly attributes?: readonly CartAttribute[] | null;
}

/** How a line is to be changed, as an input says it; what is left out stays. */
export interface CartLineUpdateInput {
  readonly id: string;
  readonly merchandiseId?: string | null;
  readonly quantity?: number | null;
  readonly attributes?: readonly CartAttribute[] | null;
}

/** A line that is wanted, by its keys. */
export interface WantedLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly attributes: readonly CartAttribute[];
}

/** A change that is wanted of a line. */
export interface WantedUpdate extends Partial<WantedLine> {
  readonly id: string;
}

/** Lines that one call may name, as a cart may have. */
export const MOST_LINES = 250;
/** Units that a line may have. */
export const MOST_UNITS = 1_000_000;

/** The lines of an input; what is wrong with them is added to the problems. */
export function readLines(
  lines: readonly CartLineInput[],
  problems: CartProblems,
  root: readonly string[] = [],
): readonly WantedLine[] {
  const at = (...path: (string | number)[]) => [...root, 'lines', ...path];
  checkCount(lines, at(), problems);
  return lines.slice(0, MOST_LINES).map(({ merchandiseId, quantity, attributes }, index) => ({
    variantId: readVariant(merchandiseId, at(index, 'merchandiseId'), problems),
    quantity: readQuantity(quantity ?? 1, 1, at(index, 'quantity'), problems),
    attributes: readAttributes(attributes, at(index, 'attributes'), problems),
  }));
}

/** The changes of an input; what is wrong with them is added to the problems. A quantity of 0 removes the line. */
export function readUpdates(lines: readonly CartLineUpdateInput[], problems: CartProblems): readonly WantedUpdate[] {
  checkCount(lines, ['lines'], problems);
  return lines.slice(0, MOST_LINES).map(({ id, merchandiseId, quantity, attributes }, index) => ({
    id: partKeyOf(id, 'CartLine') ?? id,
    ...(merchandiseId == null
      ? {}
      : { variantId: readVariant(merchandiseId, ['lines', index, 'merchandiseId'], problems) }),
    ...(quantity == null ? {} : { quantity: readQuantity(quantity, 0, ['lines', index, 'quantity'], problems) }),
    ...(attributes == null ? {} : { attributes: readAttributes(attributes, ['lines', index, 'attributes'], problems) }),
  }));
}

function checkCount(lines: readonly unknown[], field: readonly (string | number)[], problems: CartProblems): void {
  if (lines.length > MOST_LINES)
    problems.add('CART_TOO_LARGE', field, `"lines" has ${lines.length} entries; ${MOST_LINES} are the most.`);
}

function readVariant(id: string, field: readonly (string | number)[], problems: CartProblems): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type === 'ProductVariant') return parsed.key.toString();
  problems.add('INVALID', field, `"${id.slice(0, 100)}" is not the id of a ProductVariant.`);
  return '';
}

function readQuantity(
  quantity: number,
  least: number,
  field: readonly (string | number)[],
  problems: CartProblems,
): number {
  if (quantity < least) problems.add('LESS_THAN', field, `"quantity" is ${quantity}; give ${least} or more.`);
  else if (quantity > MOST_UNITS)
    problems.add('MAXIMUM_EXCEEDED', field, `"quantity" is ${quantity}; ${MOST_UNITS} are the most.`);
  return quantity;
}
