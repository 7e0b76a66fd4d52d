import type { ProductVariant } from '../../../generated/prisma/client.ts';
import type { OptionDraft, VariantDraft } from '../import/product-draft.ts';
import { MOST_VARIANTS } from '../import/read-product.ts';
import { refuseFreeVariants } from './describe-product.ts';
import { sameOptions, sameProduct, sameVariants } from './described-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { EditContext, ProductEditor, ProductOutcome, ProductTarget } from './product-editor.ts';
import type { VariantInput } from './product-input.ts';
import { readMarket, readMarketPrice } from './read-prices.ts';
import { readOptionValues, readVariant, readVariantId, refuseSameVariants } from './read-variants.ts';

/** Variants that one mutation changes at the most. */
export const MOST_AT_ONCE = 250;
const PRODUCT: Path = ['productId'];

/** What a mutation of variants tells: those that were meant, in the order of the input. */
export type VariantsOutcome = ProductOutcome & { readonly productVariants: readonly ProductVariant[] | null };

/** The price of one variant in one market. */
export interface VariantPriceInput {
  readonly variantId: string;
  /** Null: converted from the primary market. */
  readonly price?: string | null;
  readonly compareAtPrice?: string | null;
}

/** Changing the variants of one product. */
export class VariantEditService {
  constructor(private readonly editor: ProductEditor) {}

  /** Adds variants at the end; values that an option has not yet are added to it. */
  async create(target: ProductTarget, inputs: readonly VariantInput[]): Promise<VariantsOutcome> {
    const outcome = await this.editor.change('productVariantsBulkCreate', target, PRODUCT, (context) => {
      const { stored, problems } = context;
      const options: OptionDraft[] = sameOptions(stored);
      const addValue = (option: OptionDraft, name: string): void => void option.values.push(name);
      const drafts = within(inputs, ['variants'], problems).map((input, index) => {
        const at = ['variants', String(index)];
        if (input.id != null) problems.add('INVALID', [...at, 'id'], 'A new variant has no id yet. Leave it out.');
        const optionValues = readOptionValues(input, at, options, problems, addValue) ?? [];
        return { ...readVariant(input, at, undefined, context), optionValues };
      });
      if (stored.variants.length + drafts.length > MOST_VARIANTS)
        problems.add('TOO_MANY', ['variants'], `A product has ${MOST_VARIANTS} variants at the most.`);
      refuseFreeVariants(inputs, () => true, problems, ['variants']);
      const variants = [...sameVariants(stored), ...drafts];
      refuseSame(variants, stored.variants.length, problems);
      return { ...sameProduct(stored), options, variants };
    });
    const known = new Set(outcome.edited?.changes.variants.slice(-inputs.length).flatMap(({ id }) => id.id ?? []));
    return this.withVariants(outcome, [...known]);
  }

  /** Changes what is given of each variant. */
  async update(target: ProductTarget, inputs: readonly VariantInput[]): Promise<VariantsOutcome> {
    const ids: bigint[] = [];
    const outcome = await this.editor.change('productVariantsBulkUpdate', target, PRODUCT, (context) => {
      const { stored, problems } = context;
      const options = sameOptions(stored);
      const variants: VariantDraft[] = sameVariants(stored);
      const places = new Map<number, Path>();
      ids.length = 0;
      for (const [index, input] of within(inputs, ['variants'], problems).entries()) {
        const at = ['variants', String(index)];
        const old = readVariantId([...at, 'id'], input.id ?? '', context);
        if (!old) continue;
        const place = stored.variants.indexOf(old);
        if (places.has(place)) problems.add('TAKEN', [...at, 'id'], 'The variant is named twice. Name it once.');
        places.set(place, at);
        ids.push(old.id);
        const values = input.optionValues
          ? readOptionValues(input, at, options, problems, (option, name, where) =>
              problems.add('NOT_FOUND', where, `"${name.slice(0, 40)}" is no value of the option "${option.name}".`),
            )
          : undefined;
        const same = variants[place]?.optionValues ?? [];
        variants[place] = { ...readVariant(input, at, old, context), optionValues: values ?? same };
      }
      refuseSameVariants(
        variants.map(({ optionValues }, place) => ({ optionValues, path: places.get(place) ?? null })),
        problems,
      );
      return { ...sameProduct(stored), options, variants };
    });
    return this.withVariants(outcome, ids);
  }

  /** Removes variants; orders that have them keep what they were. */
  delete(target: ProductTarget, variantsIds: readonly string[]): Promise<ProductOutcome> {
    return this.editor.change('productVariantsBulkDelete', target, PRODUCT, (context) => {
      const { stored, problems } = context;
      const gone = new Set<bigint>();
      for (const [index, id] of within(variantsIds, ['variantsIds'], problems).entries()) {
        const variant = readVariantId(['variantsIds', String(index)], id, context);
        if (variant) gone.add(variant.id);
      }
      const variants = sameVariants(stored).filter(({ id }) => !gone.has(id));
      if (variants.length === 0)
        problems.add('TOO_FEW', ['variantsIds'], 'A product keeps at least one variant. Delete the product instead.');
      return { ...sameProduct(stored), options: sameOptions(stored), variants };
    });
  }

  /** Sets prices in one market by hand, or has them converted from the primary market again. */
  async setPrices(
    target: ProductTarget,
    marketId: string,
    inputs: readonly VariantPriceInput[],
  ): Promise<VariantsOutcome> {
    const ids: bigint[] = [];
    const outcome = await this.editor.change('productVariantPricesSet', target, PRODUCT, (context) => {
      const { stored, problems, shop } = context;
      const market = readMarket(['marketId'], marketId, shop, problems);
      const variants = new Map(sameVariants(stored).map((variant) => [variant.id, variant]));
      ids.length = 0;
      for (const [index, input] of within(inputs, ['prices'], problems).entries()) {
        const at = ['prices', String(index)];
        const old = readVariantId([...at, 'variantId'], input.variantId, context);
        if (!old || !market) continue;
        if (ids.includes(old.id))
          problems.add('TAKEN', [...at, 'variantId'], 'The variant is named twice. Name it once.');
        ids.push(old.id);
        const price = readMarketPrice(input, at, market, problems);
        if (market.isPrimary && price === null)
          problems.add(
            'BLANK',
            [...at, 'price'],
            'Prices of the primary market are converted from nothing. Write one.',
          );
        const draft = variants.get(old.id);
        if (!draft) continue;
        if (market.isPrimary) Object.assign(draft, price);
        else draft.marketPrices.set(market.id, price);
      }
      return { ...sameProduct(stored), options: sameOptions(stored), variants: [...variants.values()] };
    });
    return this.withVariants(outcome, ids);
  }

  private async withVariants(outcome: ProductOutcome, ids: readonly bigint[]): Promise<VariantsOutcome> {
    return { ...outcome, productVariants: outcome.edited ? await this.editor.variants(ids) : null };
  }
}

/** A list that is neither empty nor too long. */
export function within<Item>(list: readonly Item[], path: Path, problems: InputProblems): readonly Item[] {
  if (list.length === 0) problems.add('TOO_FEW', path, `"${path.at(-1)}" is empty. Name at least one.`);
  return problems.atMost(path, list, MOST_AT_ONCE) ? list : [];
}

function refuseSame(variants: readonly VariantDraft[], known: number, problems: EditContext['problems']): void {
  const told = variants.map(({ optionValues }, at) => ({
    optionValues,
    path: at < known ? null : ['variants', String(at - known)],
  }));
  refuseSameVariants(
    told.filter(({ optionValues }) => optionValues.length > 0),
    problems,
  );
}
