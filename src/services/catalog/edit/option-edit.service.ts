import type { OptionDraft, VariantDraft } from '../import/product-draft.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import { sameOptions, sameProduct, sameVariants } from './described-product.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { ProductEditor, ProductOutcome, ProductTarget } from './product-editor.ts';
import type { OptionChange, OptionInput } from './product-input.ts';
import { MOST_OPTIONS, readOption, readValues, refuseTwice } from './read-options.ts';
import { changedValues } from './changed-values.ts';
import { reorderedOptions, type OptionOrder } from './reordered-options.ts';

const PRODUCT: Path = ['productId'];
const NO_OPTIONS = { name: 'Title', values: ['Default Title'] };

/** Changing the options of one product. Its variants follow, and keep their ids. */
export class OptionEditService {
  constructor(private readonly editor: ProductEditor) {}

  /** Adds options; the variants that are there get the first value of each. */
  create(target: ProductTarget, inputs: readonly OptionInput[]): Promise<ProductOutcome> {
    return this.editor.change('productOptionsCreate', target, PRODUCT, ({ stored, problems }) => {
      const known: OptionDraft[] = isPlain(stored) ? [] : sameOptions(stored);
      if (inputs.length === 0) problems.add('TOO_FEW', ['options'], '"options" is empty. Name at least one.');
      if (known.length + inputs.length > MOST_OPTIONS)
        problems.add('TOO_MANY', ['options'], `A product has ${MOST_OPTIONS} options at the most.`);
      const fresh = inputs.map(({ name, values }, index): OptionDraft => {
        const at = ['options', String(index)];
        return {
          name: problems.name([...at, 'name'], name),
          ...readValues(values, [...at, 'values'], undefined, problems),
        };
      });
      refuseTwice(
        [...known, ...fresh].map(({ name }) => name),
        (index) => ['options', String(Number(index) - known.length), 'name'],
        problems,
      );
      const first = fresh.map(({ values }) => values[0] ?? '');
      const variants = sameVariants(stored).map((variant): VariantDraft => ({
        ...variant,
        optionValues: [...(known.length > 0 ? variant.optionValues : []), ...first],
      }));
      return { ...sameProduct(stored), options: [...known, ...fresh], variants };
    });
  }

  /** Renames an option and its values, adds values, and removes those that no variant has. */
  update(target: ProductTarget, change: OptionChange): Promise<ProductOutcome> {
    return this.editor.change('productOptionUpdate', target, PRODUCT, ({ stored, problems }) => {
      const options: OptionDraft[] = sameOptions(stored);
      const old = readOption(['option', 'id'], change.option.id, stored, problems);
      if (!old) return sameProduct(stored);
      const place = stored.options.indexOf(old);
      const name = change.option.name == null ? old.name : problems.name(['option', 'name'], change.option.name);
      if (stored.options.some((other) => other !== old && other.name === name))
        problems.add('TAKEN', ['option', 'name'], `The product has an option "${name}" already.`);
      const values = changedValues(old, change, stored, problems);
      options[place] = { id: old.id, name, values: [...values.keys()], valueIds: idsOf(values) };
      const nameOf = new Map([...values].map(([text, id]) => [id, text]));
      const variants = sameVariants(stored).map((variant, at) => {
        const id = stored.variants[at]?.optionValueIds.find((each) => nameOf.has(each));
        return { ...variant, optionValues: variant.optionValues.with(place, nameOf.get(id ?? null) ?? '') };
      });
      return { ...sameProduct(stored), options, variants };
    });
  }

  /** Removes options, where the variants still differ without them. */
  delete(target: ProductTarget, ids: readonly string[]): Promise<ProductOutcome> {
    return this.editor.change('productOptionsDelete', target, PRODUCT, ({ stored, problems }) => {
      const gone = new Set(ids.map((id, at) => readOption(['options', String(at)], id, stored, problems)?.id));
      if (ids.length === 0) problems.add('TOO_FEW', ['options'], '"options" is empty. Name at least one.');
      const kept = sameOptions(stored)
        .map(({ id }, place) => (gone.has(id) ? -1 : place))
        .filter((place) => place >= 0);
      const options = sameOptions(stored).filter(({ id }) => !gone.has(id));
      const variants = sameVariants(stored).map((variant) => ({
        ...variant,
        optionValues: kept.length > 0 ? kept.map((place) => variant.optionValues[place] ?? '') : NO_OPTIONS.values,
      }));
      refuseSame(variants, problems);
      return { ...sameProduct(stored), options: options.length > 0 ? options : [NO_OPTIONS], variants };
    });
  }

  /** Puts options, and the values of each, in another order. */
  reorder(target: ProductTarget, orders: readonly OptionOrder[]): Promise<ProductOutcome> {
    return this.editor.change('productOptionsReorder', target, PRODUCT, ({ stored, problems }) => {
      const { options, places } = reorderedOptions(stored, orders, problems);
      const variants = sameVariants(stored).map((variant) => ({
        ...variant,
        optionValues: places.map((place) => variant.optionValues[place] ?? ''),
      }));
      return { ...sameProduct(stored), options, variants };
    });
  }
}

/** True for a product without options of its own. */
function isPlain({ options, variants }: StoredProduct): boolean {
  const [only, ...others] = options;
  if (!only) return true;
  return others.length === 0 && variants.length <= 1 && only.name === NO_OPTIONS.name && only.values.length <= 1;
}

const idsOf = (values: ReadonlyMap<string, bigint | null>): ReadonlyMap<string, bigint> =>
  new Map([...values].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])));

function refuseSame(variants: readonly VariantDraft[], problems: InputProblems): void {
  const places = new Set(variants.map(({ optionValues }) => JSON.stringify(optionValues)));
  if (places.size < variants.length)
    problems.add(
      'CONFLICT',
      ['options'],
      'Some variants differ in this option only. Delete all but one of them first.',
    );
}
