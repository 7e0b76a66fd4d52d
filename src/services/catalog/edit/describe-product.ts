import type { OptionDraft, ProductDraft, VariantDraft } from '../import/product-draft.ts';
import { MOST_VARIANTS } from '../import/read-product.ts';
import { sameOptions } from './described-product.ts';
import type { InputProblems } from './input-problems.ts';
import type { ProductSetInput, VariantInput } from './product-input.ts';
import { readFields } from './read-fields.ts';
import { readMedia } from './read-media.ts';
import { readMetafields } from './read-metafields.ts';
import { readOptions } from './read-options.ts';
import {
  readOptionValues,
  readVariant,
  readVariantId,
  refuseSameVariants,
  type VariantContext,
} from './read-variants.ts';

const NO_OPTIONS = [{ name: 'Title', values: ['Default Title'] }];
const INPUT = ['input'];

/** A whole product as an editor wants it. */
export function describeProduct(input: ProductSetInput, handle: string, context: VariantContext): ProductDraft {
  const { stored, problems } = context;
  const options = input.productOptions
    ? readOptions(input.productOptions, [...INPUT, 'productOptions'], stored, problems)
    : stored && stored.options.length > 0
      ? sameOptions(stored)
      : NO_OPTIONS;
  const variants = readVariants(input, options, context);
  return {
    handle,
    ...readFields(input, INPUT, problems),
    ...(variants ? { options, variants } : {}),
    ...(input.media ? { media: readMedia(input.media, [...INPUT, 'media'], stored, problems) } : {}),
    metafields: readMetafields(input.metafields ?? [], [...INPUT, 'metafields'], stored?.metafields ?? [], problems),
  };
}

function readVariants(
  input: ProductSetInput,
  options: readonly OptionDraft[],
  context: VariantContext,
): VariantDraft[] | undefined {
  const { stored, problems } = context;
  const path = [...INPUT, 'variants'];
  if (!input.variants) return variantsLeftOut(input, options, context);
  if (input.variants.length === 0) problems.add('TOO_FEW', path, 'A product has at least one variant.');
  if (!problems.atMost(path, input.variants, MOST_VARIANTS)) return [];
  const claimed = new Set<bigint>();
  const drafts = input.variants.map((variant, index) => {
    const at = [...path, String(index)];
    const named = variant.id == null ? undefined : readVariantId([...at, 'id'], variant.id, context);
    if (named && claimed.has(named.id))
      problems.add('TAKEN', [...at, 'id'], 'The variant is named twice. Name it once.');
    if (named) claimed.add(named.id);
    const values = readOptionValues(variant, at, options, problems, (option, name, where) =>
      problems.add('NOT_FOUND', where, `"${name.slice(0, 40)}" is no value of the option "${option.name}".`),
    );
    const old = named ?? (stored && values ? variantOf(stored, options, values) : undefined);
    const { id: _id, ...draft } = readVariant(variant, at, old, context);
    return { ...draft, ...(named ? { id: named.id } : {}), optionValues: values ?? [], isWhole: values !== undefined };
  });
  const whole = drafts.map(({ optionValues, isWhole }, at) =>
    isWhole ? { optionValues, path: [...path, String(at)] } : null,
  );
  refuseSameVariants(
    whole.filter((each) => each !== null),
    problems,
  );
  return drafts.map(({ isWhole: _, ...draft }) => draft);
}

/** Options without variants: the first of all values for a new product; one that is there would lose its variants. */
function variantsLeftOut(
  input: ProductSetInput,
  options: readonly OptionDraft[],
  { stored, problems }: VariantContext,
): VariantDraft[] | undefined {
  if (stored && !input.productOptions) return undefined;
  if (stored)
    return problems.add('BLANK', [...INPUT, 'variants'], 'Options are described with all variants. Add "variants".');
  if (input.status === 'ACTIVE')
    problems.add(
      'BLANK',
      [...INPUT, 'variants'],
      'A product for sale needs a price: add "variants", or make it a DRAFT.',
    );
  const optionValues = options.map(({ values }) => values[0] ?? '');
  return [{ optionValues, fields: {}, amount: 0n, marketPrices: new Map(), metafields: [] }];
}

/** The variant that has these values now: for what its input is compared with. */
function variantOf(
  stored: NonNullable<VariantContext['stored']>,
  options: readonly OptionDraft[],
  values: readonly string[],
) {
  const ids = options.map((option, at) => {
    const old = stored.options.find((each) =>
      option.id === undefined ? each.name === option.name : each.id === option.id,
    );
    const name = values[at] ?? '';
    const claim = option.valueIds?.get(name);
    return old?.values.find((value) => (claim === undefined ? value.name === name : value.id === claim))?.id;
  });
  const key = (list: readonly (bigint | undefined)[]) => list.map(String).sort().join();
  return stored.variants.find((variant) => key(variant.optionValueIds) === key(ids));
}

/** Says of each new variant without a price that it needs one. */
export function refuseFreeVariants(
  inputs: readonly Pick<VariantInput, 'price'>[],
  isNew: (index: number) => boolean,
  problems: InputProblems,
  path: readonly string[],
): void {
  for (const [index, { price }] of inputs.entries())
    if (price == null && isNew(index))
      problems.add(
        'BLANK',
        [...path, String(index), 'price'],
        'A new variant needs a price. Write 0 where it is free.',
      );
}
