import { z } from 'zod';
import type { TaxedItem, TaxProvider, TaxRequest } from './tax-provider.ts';

/** Sends a question to somebody outside and gives the answer, whatever it is. */
export type AskOutside = (body: unknown, signal: AbortSignal) => Promise<unknown>;

const whole = z.string().regex(/^\d{1,18}$/);
const answerForm = z.object({
  items: z
    .array(
      z.object({
        id: z.string(),
        target: z.enum(['line', 'delivery']),
        taxLines: z.array(z.object({ title: z.string().min(1).max(255), rateMicros: whole, amount: whole })).max(20),
      }),
    )
    .max(1_000),
});

/** Taxes from somebody outside, as docs/guides/providers.md describes the question and the answer. */
export function remoteTaxProvider(ask: AskOutside): TaxProvider {
  return {
    async taxesOn(request, signal) {
      const { currencyCode, destination, areInclusive, items } = request;
      const asked = items.map(({ amount, ...item }) => ({ ...item, amount: amount.toString() }));
      const answer = answerForm.parse(await ask({ currencyCode, destination, areInclusive, items: asked }, signal));
      const taxed = answer.items.map(({ taxLines, ...item }) => ({
        ...item,
        taxLines: taxLines.map(({ title, rateMicros, amount }) => {
          return { title, rateMicros: BigInt(rateMicros), amount: BigInt(amount) };
        }),
      }));
      checkAnswer(request, taxed);
      return taxed;
    },
  };
}

/** @throws Error for an answer that leaves something out, invents something, or taxes more than there is */
function checkAnswer({ items }: TaxRequest, taxed: readonly TaxedItem[]): void {
  const nameOf = ({ id, target }: { id: string; target: string }): string => `${target} ${id}`;
  const names = taxed.map(nameOf);
  if (new Set(names).size !== names.length || items.length !== names.length)
    throw new Error('The answer does not have each item once.');
  const byName = new Map(taxed.map((item) => [nameOf(item), item]));
  for (const item of items) {
    const found = byName.get(nameOf(item));
    if (!found) throw new Error(`The answer has no "${nameOf(item)}".`);
    const tax = found.taxLines.reduce((total, { amount }) => total + amount, 0n);
    if (tax > item.amount) throw new Error(`The tax on "${nameOf(item)}" is more than its price.`);
    if (!item.isTaxable && tax > 0n) throw new Error(`"${nameOf(item)}" is taxed, which it must not be.`);
  }
}
