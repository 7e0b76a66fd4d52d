import type { Product } from '../../../generated/prisma/client.ts';
import { productById } from '../../../loaders/catalog/product.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { Refusal, type VersionConflict } from '../../edits/refusal.ts';
import { CatalogChanges } from '../import/catalog-changes.ts';
import { planProduct } from '../import/plan-product.ts';
import type { ProductFields } from '../import/product-draft.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import { sameProduct } from './described-product.ts';
import { InputProblems } from './input-problems.ts';
import { noteChanges } from './product-audit.ts';
import { bareProducts, lockProducts, shopOf, writeProducts } from './product-edit.store.ts';
import type { ProductTarget } from './product-editor.ts';
import type { ProductFieldsInput } from './product-input.ts';
import { readFields, readTags } from './read-fields.ts';
import { within } from './variant-edit.service.ts';

/** What many products get at once. */
export interface ProductsBulkInput extends Pick<
  ProductFieldsInput,
  'status' | 'vendor' | 'productType' | 'publishedAt'
> {
  readonly tagsAdd?: readonly string[] | null;
  readonly tagsRemove?: readonly string[] | null;
}

/** The products that were meant, in the order of the input. */
export type BulkOutcome = Omit<Outcome<unknown>, 'result'> & { readonly products: readonly Product[] | null };

/** Changing up to 250 products at once: all of them or none. */
export class ProductBulkService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Gives all these products the same status, vendor, type or publication, and adds or removes tags. */
  async update(targets: readonly ProductTarget[], input: ProductsBulkInput): Promise<BulkOutcome> {
    const { result, userErrors, conflict } = await this.edits.run('productsBulkUpdate', async (tx, note) => {
      const problems = new InputProblems();
      const ids = readTargets(targets, problems);
      const { fields, publishedAt } = readFields(input, ['input'], problems);
      const add = readTags(input.tagsAdd ?? [], ['input', 'tagsAdd'], problems);
      const remove = new Set(readTags(input.tagsRemove ?? [], ['input', 'tagsRemove'], problems));
      problems.check();
      await lockProducts(tx, ids);
      const stored = await bareProducts(tx, ids);
      checkAll(targets, ids, stored, problems);
      const shop = await shopOf(tx);
      const all = new CatalogChanges();
      const plans = [...stored.values()].map((product) => {
        const tags = retagged(product.tags, add, remove);
        const wanted: Partial<ProductFields> = { ...fields, tags };
        const draft = {
          ...sameProduct(product),
          fields: wanted,
          ...(publishedAt === undefined ? {} : { publishedAt }),
        };
        const { changes } = planProduct(draft, product, shop, new Date());
        all.add(changes);
        return { changes, product };
      });
      if (!all.isEmpty()) await writeProducts(tx, all);
      for (const { changes, product } of plans) noteChanges(note, changes, product);
      return ids;
    });
    const found = result ? await this.loaders.of(productById).loadMany(result) : null;
    const products = found?.filter((each): each is Product => each !== null && !(each instanceof Error)) ?? null;
    return { products, userErrors, conflict };
  }
}

function retagged(tags: readonly string[], add: readonly string[], remove: ReadonlySet<string>): string[] {
  return [...new Set([...tags, ...add])].filter((tag) => !remove.has(tag));
}

function readTargets(targets: readonly ProductTarget[], problems: InputProblems): bigint[] {
  const ids: bigint[] = [];
  for (const [index, { id }] of within(targets, ['products'], problems).entries()) {
    const path = ['products', String(index), 'id'];
    const key = problems.key(path, id, 'Product');
    if (key === undefined) continue;
    if (ids.includes(key)) problems.add('TAKEN', path, 'The product is named twice. Name it once.');
    ids.push(key);
  }
  return ids;
}

/** @throws Refusal NOT_FOUND or CONFLICT, naming every product that is not there or not the version that was seen */
function checkAll(
  targets: readonly ProductTarget[],
  ids: readonly bigint[],
  stored: ReadonlyMap<bigint, StoredProduct>,
  problems: InputProblems,
): void {
  let conflict: VersionConflict | undefined;
  for (const [index, { expectedVersion }] of targets.entries()) {
    const path = ['products', String(index)];
    const product = stored.get(ids[index] ?? 0n);
    if (!product) problems.add('NOT_FOUND', [...path, 'id'], 'There is no product with this id.');
    else if (expectedVersion != null && expectedVersion !== product.version) {
      conflict ??= { expectedVersion, currentVersion: product.version };
      const now = `The product is at version ${product.version} by now, not ${expectedVersion}.`;
      problems.add('CONFLICT', [...path, 'expectedVersion'], `${now} Read it again and repeat your change.`);
    }
  }
  try {
    problems.check();
  } catch (error) {
    throw error instanceof Refusal && conflict ? new Refusal(error.userErrors, conflict) : error;
  }
}
