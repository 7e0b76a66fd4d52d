import type { Transaction } from '../../edits/edits.store.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';
import type { CatalogChanges } from '../import/catalog-changes.ts';
import { toHandle } from '../import/product-handle.ts';
import { describeProduct, refuseFreeVariants } from './describe-product.ts';
import { sameProduct } from './described-product.ts';
import { InputProblems } from './input-problems.ts';
import { freeHandle, idByHandle, lockHandle, lockProducts, shopOf, wholeProduct } from './product-edit.store.ts';
import {
  noSuchProduct,
  productKey,
  type ProductEditor,
  type ProductOutcome,
  type ProductTarget,
} from './product-editor.ts';
import type { ProductFieldsInput, ProductSetInput } from './product-input.ts';
import { readFields, readHandle } from './read-fields.ts';
import { readMetafields } from './read-metafields.ts';

/** Which product a set is about: by id, by handle, or by the handle that its input has. */
export interface ProductIdentifier {
  readonly id?: string | null;
  readonly handle?: string | null;
}

/** Making products and changing what they say of themselves. */
export class ProductEditService {
  constructor(private readonly editor: ProductEditor) {}

  /** Brings a product to what the input describes, or makes it. Said twice, nothing is written the second time. */
  set(
    input: ProductSetInput,
    identifier: ProductIdentifier | null | undefined,
    expectedVersion: number | null | undefined,
  ): Promise<ProductOutcome> {
    return this.editor.run('productSet', async (tx, write) => {
      const problems = new InputProblems();
      const wanted = wantedHandle(input, problems);
      const id = await identified(tx, identifier, wanted, problems);
      const stored = id === undefined ? null : await wholeProduct(tx, id);
      if (identifier?.id != null && !stored) throw noSuchProduct(['identifier', 'id']);
      checkVersion(stored?.version ?? 0, expectedVersion, 'product');
      if (!stored && input.title == null) problems.name(['input', 'title'], null);
      const handle = input.handle == null ? (stored?.handle ?? identifier?.handle ?? wanted) : wanted;
      const context = { stored, shop: await shopOf(tx), problems };
      const draft = describeProduct(input, handle ?? '', context);
      return write(stored ? draft : asNew(draft), context, freeVariants(input));
    });
  }

  /** Makes a product. Without a handle it gets one from its title, with a number where that is taken. */
  create(input: ProductSetInput): Promise<ProductOutcome> {
    return this.editor.run('productCreate', async (tx, write) => {
      const problems = new InputProblems();
      const wanted = wantedHandle(input, problems);
      if (input.title == null) problems.name(['input', 'title'], null);
      problems.check();
      const handle = input.handle == null ? await freeHandle(tx, wanted ?? '') : wanted;
      const context = { stored: null, shop: await shopOf(tx), problems };
      return write(asNew(describeProduct(input, handle ?? '', context)), context, freeVariants(input));
    });
  }

  /** Changes the fields that are given. */
  update(target: ProductTarget, input: ProductFieldsInput): Promise<ProductOutcome> {
    return this.editor.change('productUpdate', target, ['id'], ({ stored, problems }) => ({
      ...sameProduct(stored),
      ...readFields(input, ['input'], problems),
      ...(input.handle == null ? {} : { handle: readHandle(input.handle, ['input', 'handle'], problems) ?? '' }),
      metafields: readMetafields(input.metafields ?? [], ['input', 'metafields'], stored.metafields, problems),
    }));
  }

  /** Puts a product on sale: from a moment to come, from now on, or as it was before where it is already. */
  publish(target: ProductTarget, publishDate: Date | null | undefined): Promise<ProductOutcome> {
    const now = new Date();
    return this.editor.change('productPublish', target, ['id'], ({ stored }) => {
      const since = stored.publishedAt && stored.publishedAt <= now ? stored.publishedAt : now;
      return { ...sameProduct(stored), fields: { status: 'ACTIVE' }, publishedAt: publishDate ?? since };
    });
  }

  /** Takes a product off sale; it stays as it is. */
  unpublish(target: ProductTarget): Promise<ProductOutcome> {
    return this.editor.change('productUnpublish', target, ['id'], ({ stored }) => ({
      ...sameProduct(stored),
      publishedAt: null,
    }));
  }
}

/** A new product is a draft that nobody sees, unless the input says otherwise. */
function asNew(draft: ReturnType<typeof describeProduct>): typeof draft {
  return { ...draft, fields: { status: 'DRAFT', ...draft.fields }, publishedAt: draft.publishedAt ?? null };
}

/** The handle that the input has, or one from its title; undefined where it says neither. */
function wantedHandle(input: ProductFieldsInput, problems: InputProblems): string | undefined {
  if (input.handle != null) return readHandle(input.handle, ['input', 'handle'], problems);
  if (input.title == null) return undefined;
  const handle = toHandle(input.title.slice(0, 200));
  if (handle === '' && input.title.trim() !== '')
    problems.add(
      'BLANK',
      ['input', 'handle'],
      'The title has no letters that a handle could be made of. Add "handle".',
    );
  return handle;
}

/** The key of the product that is meant, locked; undefined where it is to be made. */
async function identified(
  tx: Transaction,
  identifier: ProductIdentifier | null | undefined,
  wanted: string | undefined,
  problems: InputProblems,
): Promise<bigint | undefined> {
  if (identifier?.id != null && identifier.handle != null)
    throw refuse('INVALID', ['identifier'], 'Give "id" or "handle" of the product, not both.');
  if (identifier?.id != null) {
    const id = productKey(identifier.id, ['identifier', 'id']);
    await lockProducts(tx, [id]);
    return id;
  }
  const handle =
    identifier?.handle == null ? wanted : readHandle(identifier.handle, ['identifier', 'handle'], problems);
  if (!handle) return undefined;
  await lockHandle(tx, handle);
  const id = await idByHandle(tx, handle);
  if (id !== undefined) await lockProducts(tx, [id]);
  return id;
}

/** Variants that the write would make without a price. */
function freeVariants({ variants }: ProductSetInput) {
  return (changes: CatalogChanges, problems: InputProblems): void => {
    const fresh = new Set(changes.variants.filter(({ id }) => id.id === null).map(({ position }) => position - 1));
    refuseFreeVariants(variants ?? [], (index) => fresh.has(index), problems, ['input', 'variants']);
  };
}
