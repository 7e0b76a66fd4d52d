import { z } from 'zod';
import type { AskOutside } from '../taxes/remote-tax-provider.ts';
import type { DeliveryProvider } from './delivery-provider.ts';

const text = z.string().min(1).max(255);
const answerForm = z.object({
  currencyCode: z.string(),
  options: z
    .array(
      z.object({
        handle: z.string().regex(/^[\w-]{1,100}$/),
        code: text.nullish(),
        title: text,
        description: z.string().max(1_000).nullish(),
        amount: z.string().regex(/^\d{1,18}$/),
        methodType: z.enum(['LOCAL', 'PICK_UP', 'SHIPPING']).default('SHIPPING'),
      }),
    )
    .max(50),
});

/** Delivery options from somebody outside, as docs/guides/providers.md describes the question and the answer. */
export function remoteDeliveryProvider(ask: AskOutside): DeliveryProvider {
  return {
    async optionsFor({ marketId, subtotal, ...request }, signal) {
      const question = { ...request, marketId: marketId.toString(), subtotal: subtotal.toString() };
      const { currencyCode, options } = answerForm.parse(await ask(question, signal));
      if (currencyCode !== request.currencyCode)
        throw new Error(`The answer is in ${currencyCode.slice(0, 10)}, not in ${request.currencyCode}.`);
      if (new Set(options.map(({ handle }) => handle)).size !== options.length)
        throw new Error('The answer has two options of one handle.');
      return options.map(({ code, description, amount, ...option }) => ({
        ...option,
        code: code ?? option.handle,
        description: description ?? null,
        amount: BigInt(amount),
      }));
    },
  };
}
