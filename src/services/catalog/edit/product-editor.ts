import type { Product, ProductVariant } from '../../../generated/prisma/client.ts';
import { productById } from '../../../loaders/catalog/product.loaders.ts';
import { variantById } from '../../../loaders/catalog/product-variant.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome, Transaction } from '../../edits/edits.store.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';
import { parseGlobalId } from '../../node/global-id.ts';
import type { CatalogChanges } from '../import/catalog-changes.ts';
import { planProduct } from '../import/plan-product.ts';
import type { ProductDraft } from '../import/product-draft.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import { InputProblems, type Path } from './input-problems.ts';
import { noteChanges } from './product-audit.ts';
import { idByHandle, lockHandle, lockProducts, shopOf, wholeProduct, writeProducts } from './product-edit.store.ts';
import type { VariantContext } from './read-variants.ts';

/** Which product an editor means, and which version of it they saw. */
export interface ProductTarget {
  readonly id: string;
  readonly expectedVersion?: number | null;
}

/** A product that is there, and what its change is read against. */
export interface EditContext extends VariantContext {
  readonly tx: Transaction;
  readonly stored: StoredProduct;
}

/** What was written. */
export interface Edited {
  readonly productId: bigint;
  readonly changes: CatalogChanges;
}

/** What the payload of a product's mutation tells. */
export type ProductOutcome = Omit<Outcome<Edited>, 'result'> & {
  readonly product: Product | null;
  readonly edited: Edited | null;
};

/** Carries out changes of one product: lock, compare, write what differs, note it, and read it again. */
export class ProductEditor {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /**
   * Changes a product that is there.
   * @param describe says what the product shall be; what it adds to the problems refuses the change
   * @param path     where the product's id is in the input
   */
  change(
    action: string,
    target: ProductTarget,
    path: Path,
    describe: (context: EditContext) => ProductDraft | Promise<ProductDraft>,
    check?: (changes: CatalogChanges, problems: InputProblems) => void,
  ): Promise<ProductOutcome> {
    return this.run(action, async (tx, write) => {
      const stored = await lockedProduct(tx, target, path);
      const problems = new InputProblems();
      const context = { tx, stored, shop: await shopOf(tx), problems };
      return write(await describe(context), context, check);
    });
  }

  /** The variants with these keys as they are now, for a payload. */
  async variants(ids: readonly bigint[]): Promise<ProductVariant[]> {
    const found = await this.loaders.of(variantById).loadMany(ids);
    return found.filter((variant): variant is ProductVariant => variant !== null && !(variant instanceof Error));
  }

  /** Runs `work` in one transaction, and reads the product again that it wrote. */
  async run(action: string, work: (tx: Transaction, write: Write) => Promise<Edited>): Promise<ProductOutcome> {
    const { result, userErrors, conflict } = await this.edits.run(action, (tx, note) =>
      work(tx, async (draft, { stored, shop, problems }, check) => {
        problems.check();
        if (draft.handle !== stored?.handle) await takeHandle(tx, draft.handle);
        const { changes, refusal } = planProduct(draft, stored, shop, new Date());
        if (refusal !== null) throw refuse('INVALID', ['input'], refusal);
        check?.(changes, problems);
        problems.check();
        const [productId = stored?.id ?? 0n] = changes.isEmpty() ? [] : await writeProducts(tx, changes);
        noteChanges(note, changes, stored);
        return { productId, changes };
      }),
    );
    const product = result ? await this.loaders.of(productById).load(result.productId) : null;
    return { product, edited: result, userErrors, conflict };
  }
}

/** Brings a product to what a draft says. */
export type Write = (
  draft: ProductDraft,
  context: VariantContext,
  check?: (changes: CatalogChanges, problems: InputProblems) => void,
) => Promise<Edited>;

/**
 * The product, locked.
 * @throws Refusal NOT_FOUND, or CONFLICT where it is another version
 */
export async function lockedProduct(tx: Transaction, target: ProductTarget, path: Path): Promise<StoredProduct> {
  const id = productKey(target.id, path);
  await lockProducts(tx, [id]);
  const stored = await wholeProduct(tx, id);
  if (!stored) throw noSuchProduct(path);
  checkVersion(stored.version, target.expectedVersion, 'product');
  return stored;
}

/** @throws Refusal NOT_FOUND where the id is none of a product */
export function productKey(id: string, path: Path): bigint {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== 'Product') throw noSuchProduct(path);
  return parsed.key;
}

export const noSuchProduct = (path: Path) => refuse('NOT_FOUND', path, 'There is no product with this id.');

/** @throws Refusal TAKEN where another product has the handle */
async function takeHandle(tx: Transaction, handle: string): Promise<void> {
  await lockHandle(tx, handle);
  if ((await idByHandle(tx, handle)) !== undefined)
    throw refuse('TAKEN', ['input', 'handle'], `Another product has the handle "${handle}". Choose another one.`);
}
