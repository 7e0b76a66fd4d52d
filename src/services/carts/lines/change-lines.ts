import { uuidV7 } from '../../../platform/random/uuid-v7.ts';
import { partKeyOf } from '../cart-id.ts';
import type { CartChange } from '../cart-change.ts';
import type { DocumentLine } from '../cart-document.ts';
import type { WantedLine, WantedUpdate } from './line-input.ts';
import { settleLines } from './settle-lines.ts';
import type { FactsByVariant } from './variant-facts.ts';

/** The lines with others added. @param field where the lines stand in the input */
export function addLines(
  lines: readonly DocumentLine[],
  wanted: readonly WantedLine[],
  facts: FactsByVariant,
  change: CartChange,
  field: readonly string[] = ['lines'],
): readonly DocumentLine[] {
  const added = wanted.map((line, index) => ({ id: uuidV7(), ...line, field: [...field, index] }));
  return settleLines([...lines, ...added], facts, change);
}

/** The lines with some changed. @throws CartRefusal for a line that is not in the cart, or is named twice */
export function updateLines(
  lines: readonly DocumentLine[],
  updates: readonly WantedUpdate[],
  facts: FactsByVariant,
  change: CartChange,
): readonly DocumentLine[] {
  const byId = new Map<string, { update: WantedUpdate; index: number }>();
  for (const [index, update] of updates.entries()) {
    checkHas(lines, update.id, ['lines', index, 'id'], change);
    if (byId.has(update.id)) change.problems.add('INVALID', ['lines', index, 'id'], 'The line is named twice.');
    byId.set(update.id, { update, index });
  }
  const changed = lines.map((line) => {
    const found = byId.get(line.id);
    return found ? { ...line, ...found.update, field: ['lines', found.index] } : line;
  });
  return settleLines(changed, facts, change);
}

/** The lines without some. @throws CartRefusal for a line that is not in the cart */
export function removeLines(
  lines: readonly DocumentLine[],
  ids: readonly string[],
  change: CartChange,
): readonly DocumentLine[] {
  const gone = new Set<string>();
  for (const [index, id] of ids.entries()) {
    const key = partKeyOf(id, 'CartLine') ?? id;
    checkHas(lines, key, ['lineIds', index], change);
    gone.add(key);
  }
  change.problems.check();
  return lines.filter(({ id }) => !gone.has(id));
}

function checkHas(
  lines: readonly DocumentLine[],
  id: string,
  field: readonly (string | number)[],
  { problems }: CartChange,
): void {
  if (!lines.some((line) => line.id === id))
    problems.add('INVALID_MERCHANDISE_LINE', field, `The cart has no line "${id.slice(0, 100)}". Read it again.`);
}
