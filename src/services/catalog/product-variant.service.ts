import type {
  Media,
  Product,
  ProductOption,
  ProductOptionValue,
  ProductVariant,
} from '../../generated/prisma/client.ts';
import {
  imageByVariantId,
  optionById,
  optionValueById,
  variantById,
  variantChoicesByProductId,
} from '../../loaders/catalog/product-variant.loaders.ts';
import { optionValues, productFirstVariant, variantOrders } from '../../loaders/catalog/product-variant.relations.ts';
import { productOptions, productVariants } from '../../loaders/catalog/product.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { PageArgs } from '../../loaders/support/page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { VariantMatrix, type MatchOptions, type SelectedOption } from './variant-matrix.ts';

/** What the variants of a product can be sorted by: the storefront dialect's names. */
export type VariantSortKey = 'ID' | 'POSITION' | 'RELEVANCE' | 'SKU' | 'TITLE';

/** What a shopper has chosen, and how names are compared. */
export interface VariantSelection extends MatchOptions {
  readonly selectedOptions?: readonly SelectedOption[] | null;
}

/** Selected options that a field takes at the most, as in the storefront dialect. */
const MOST_SELECTED = 250;

/** Finding variants of products. */
export class ProductVariantService {
  private readonly matrices = new Map<bigint, Promise<VariantMatrix>>();

  constructor(private readonly loaders: Loaders) {}

  /** The variant with this key; null when there is none that this reader may see. */
  find(id: bigint): Promise<ProductVariant | null> {
    return this.loaders.of(variantById).load(id);
  }

  /** A page of the product's variants. RELEVANCE is the order of a list that is not searched: POSITION. */
  list(product: Product, args: PageArgs & { sortKey?: VariantSortKey | null }): Promise<Connection<ProductVariant>> {
    const key = args.sortKey ?? 'POSITION';
    const order = variantOrders[key === 'RELEVANCE' ? 'POSITION' : key];
    return this.loaders.page(productVariants, product, args, { name: '', list: productVariants.list, order });
  }

  /** The variant with the selected options, else the first that can be bought, else the first; null without variants. */
  async selectedOrFirstAvailable(product: Product, selection: VariantSelection): Promise<ProductVariant | null> {
    const selected = checked(selection);
    if (selected.length === 0) return (await this.loaders.many(productFirstVariant, product))[0] ?? null;
    return this.load((await this.matrix(product.id)).matchingOrFirst(selected, selection));
  }

  /** The variant with exactly the selected options, or null. */
  async withSelectedOptions(product: Product, selection: VariantSelection): Promise<ProductVariant | null> {
    const selected = checked(selection);
    return this.load((await this.matrix(product.id)).matching(selected, selection));
  }

  /** The variants one value away from the selected options, by id. */
  async adjacent(product: Product, selection: VariantSelection): Promise<ProductVariant[]> {
    const selected = checked(selection);
    const ids = (await this.matrix(product.id)).adjacent(selected, selection);
    const variants = await Promise.all(ids.map((id) => this.load(id)));
    return variants.filter((variant) => variant !== null);
  }

  /** The variant that has the value and otherwise the lowest-positioned values. */
  async firstSelectable(value: ProductOptionValue): Promise<ProductVariant | null> {
    return this.load((await this.matrix(value.productId)).firstSelectable(value.id));
  }

  /** Which combinations of option values exist, in the dialect's encoding. */
  async encodedExistence(product: Product): Promise<string | null> {
    return (await this.matrix(product.id)).encodedExistence();
  }

  /** Which combinations of option values can be bought, in the dialect's encoding. */
  async encodedAvailability(product: Product): Promise<string | null> {
    return (await this.matrix(product.id)).encodedAvailability();
  }

  /** The options of the product in order, the first so many where a number is given. */
  async options(product: Product, first?: number | null): Promise<readonly ProductOption[]> {
    if (first != null && first < 0) throw badInput('first', `"first" is ${first}; give 0 or more, or leave it out.`);
    const options = await this.loaders.many(productOptions, product);
    return first == null ? options : options.slice(0, first);
  }

  /** Names of an option's values, in order. */
  async valueNames(option: ProductOption): Promise<string[]> {
    return (await this.loaders.many(optionValues, option)).map(({ name }) => name);
  }

  /** What the variant is of each option. */
  async selectedOptions(variant: ProductVariant): Promise<SelectedOption[]> {
    const values = await this.loaders.of(optionValueById).loadMany(variant.optionValueIds);
    const selected = values.map(async (value) => {
      if (value instanceof Error) throw value;
      const option = value && (await this.loaders.of(optionById).load(value.optionId));
      return option ? { name: option.name, value: value.name } : null;
    });
    return (await Promise.all(selected)).filter((option) => option !== null);
  }

  /** The variant's picture, else its product's. */
  image(variant: ProductVariant): Promise<Media | null> {
    return this.loaders.of(imageByVariantId).load(variant.id);
  }

  private load(id: bigint | null): Promise<ProductVariant | null> | null {
    return id === null ? null : this.loaders.of(variantById).load(id);
  }

  /** All variants of a product over its options; one statement each for options, values and variants of all products asked for. */
  private matrix(productId: bigint): Promise<VariantMatrix> {
    let matrix = this.matrices.get(productId);
    if (!matrix) this.matrices.set(productId, (matrix = this.readMatrix(productId)));
    return matrix;
  }

  private async readMatrix(productId: bigint): Promise<VariantMatrix> {
    const [variants, options] = await Promise.all([
      this.loaders.of(variantChoicesByProductId).load(productId),
      this.loaders.of(productOptions.read).load(productId),
    ]);
    const values = await Promise.all(options.map((option) => this.loaders.many(optionValues, option)));
    return new VariantMatrix(
      options.map(({ name }, at) => ({ name, values: values[at]! })),
      variants,
    );
  }
}

function checked({ selectedOptions }: VariantSelection): readonly SelectedOption[] {
  if (selectedOptions && selectedOptions.length > MOST_SELECTED)
    throw badInput(
      'selectedOptions',
      `"selectedOptions" has ${selectedOptions.length} entries; give ${MOST_SELECTED} at the most.`,
    );
  return selectedOptions ?? [];
}
