import { encodeVariants } from './encoded-variants.ts';

/** An option as choosing sees it: its values in order. */
export interface MatrixOption {
  readonly name: string;
  readonly values: readonly { readonly id: bigint; readonly name: string }[];
}

/** A variant as choosing sees it. */
export interface MatrixVariant {
  readonly id: bigint;
  /** One option value per option, in the order of the options. */
  readonly optionValueIds: readonly bigint[];
  readonly availableForSale: boolean;
}

/** What a shopper has chosen of one option. */
export interface SelectedOption {
  readonly name: string;
  readonly value: string;
}

/** How names are compared, as the storefront dialect's arguments have it. */
export interface MatchOptions {
  /** True: an option that the product does not have is passed over. False: nothing matches. */
  readonly ignoreUnknownOptions?: boolean | null;
  readonly caseInsensitiveMatch?: boolean | null;
}

/** The chosen value of each option, null where none is chosen. */
type Choice = readonly (bigint | null)[];

/** All variants of one product over its options: which exist, which can be bought, which lie next to each other. */
export class VariantMatrix {
  private readonly positions: ReadonlyMap<bigint, number>;
  private firstByValue: ReadonlyMap<bigint, bigint> | undefined;

  /** @param variants in order of position */
  constructor(
    private readonly options: readonly MatrixOption[],
    private readonly variants: readonly MatrixVariant[],
  ) {
    this.positions = new Map(
      options.flatMap(({ values }) => values.map(({ id }, position) => [id, position] as const)),
    );
  }

  /** The variant with exactly the selected options: each option of the product must be among them. */
  matching(selected: readonly SelectedOption[], match: MatchOptions): bigint | null {
    const choice = this.choice(selected, match);
    return choice?.every((id) => id !== null) ? (this.having(choice)[0]?.id ?? null) : null;
  }

  /** Of the variants with the selected options the first that can be bought, else the first; so of all, where none has them. */
  matchingOrFirst(selected: readonly SelectedOption[], match: MatchOptions): bigint | null {
    const choice = this.choice(selected, match);
    const having = choice ? this.having(choice) : [];
    return firstForSale(having.length > 0 ? having : this.variants)?.id ?? null;
  }

  /** The variants that differ from the selected options in one value, by id; next to the first one, where not all are selected. */
  adjacent(selected: readonly SelectedOption[], match: MatchOptions): bigint[] {
    const choice = this.choice(selected, match);
    const complete = choice?.every((id) => id !== null);
    const from = complete ? choice! : this.valuesOf(this.matchingOrFirst(selected, match));
    const differing = (variant: MatrixVariant): number =>
      variant.optionValueIds.filter((id, at) => id !== from[at]).length;
    return this.variants
      .filter((variant) => differing(variant) === 1)
      .map(({ id }) => id)
      .sort((a, b) => (a < b ? -1 : 1));
  }

  /** The variant that combines an option value with the lowest-positioned values of all other options. */
  firstSelectable(optionValueId: bigint): bigint | null {
    this.firstByValue ??= this.indexFirst();
    return this.firstByValue.get(optionValueId) ?? null;
  }

  /** Every combination that is a variant, in the dialect's encoding. */
  encodedExistence(): string | null {
    return encodeVariants(this.variants.map((variant) => this.coordinates(variant)));
  }

  /** Every combination that can be bought, in the dialect's encoding. */
  encodedAvailability(): string | null {
    return encodeVariants(
      this.variants.filter((variant) => variant.availableForSale).map((variant) => this.coordinates(variant)),
    );
  }

  /** Null: no variant can match, because of an unknown value or, where that matters, an unknown option. */
  private choice(selected: readonly SelectedOption[], match: MatchOptions): Choice | null {
    const same = (a: string, b: string): boolean =>
      match.caseInsensitiveMatch ? a.toLowerCase() === b.toLowerCase() : a === b;
    const choice: (bigint | null)[] = this.options.map(() => null);
    for (const { name, value } of selected) {
      const at = this.options.findIndex((option) => same(option.name, name));
      if (at < 0 && match.ignoreUnknownOptions) continue;
      const found = this.options[at]?.values.find((candidate) => same(candidate.name, value));
      if (!found) return null;
      choice[at] = found.id;
    }
    return choice;
  }

  private having(choice: Choice): readonly MatrixVariant[] {
    return this.variants.filter(({ optionValueIds }) =>
      choice.every((id, at) => id === null || id === optionValueIds[at]),
    );
  }

  private valuesOf(variantId: bigint | null): readonly bigint[] {
    return this.variants.find(({ id }) => id === variantId)?.optionValueIds ?? [];
  }

  private coordinates(variant: MatrixVariant): number[] {
    return variant.optionValueIds.map((id) => this.positions.get(id) ?? 0);
  }

  private indexFirst(): Map<bigint, bigint> {
    const first = new Map<bigint, bigint>();
    const sorted = this.variants
      .map((variant) => ({ variant, at: this.coordinates(variant) }))
      .sort((a, b) => compare(a.at, b.at));
    for (const { variant } of sorted) {
      for (const id of variant.optionValueIds) if (!first.has(id)) first.set(id, variant.id);
    }
    return first;
  }
}

const firstForSale = (variants: readonly MatrixVariant[]): MatrixVariant | undefined =>
  variants.find(({ availableForSale }) => availableForSale) ?? variants[0];

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((position, index) => position !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
