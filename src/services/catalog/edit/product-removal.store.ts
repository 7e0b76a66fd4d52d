import type { Transaction } from '../../edits/edits.store.ts';
import { removeMedia } from '../import/catalog-changes.store.ts';
import type { StoredProduct } from '../import/stored-product.ts';
import { retireProduct } from '../retired-records.store.ts';
import { removeTranslations } from './product-edit.store.ts';

/**
 * Removes a product and all that is only of it: variants, prices, stock, shelf places, search, texts in other languages,
 * attributes, pictures that nothing else shows. What orders refer to is kept as a retired record.
 */
export async function removeProduct(tx: Transaction, stored: StoredProduct): Promise<void> {
  const { id, options, variants, media, metafields } = stored;
  const variantIds = variants.map((variant) => variant.id);
  const metafieldIds = [metafields, ...variants.map((variant) => variant.metafields)].flat().map((each) => each.id);
  await retireProduct(tx, id, variantIds);
  await removeTranslations(tx, [
    ['product', [id]],
    ['product_option', options.map((option) => option.id)],
    ['product_option_value', options.flatMap(({ values }) => values.map((value) => value.id))],
    ['metafield', metafieldIds],
  ]);
  await tx.metafield.deleteMany({ where: { id: { in: metafieldIds } } });
  await forgetWords(tx, id);
  await tx.product.delete({ where: { id } });
  const pictures = media.map((each) => each.id);
  await removeMedia(tx, [id], pictures);
  await tx.$executeRaw`
    DELETE FROM translation WHERE resource = 'media' AND resource_id = ANY(${pictures}::bigint[])
      AND NOT EXISTS (SELECT FROM media m WHERE m.id = resource_id)`;
}

/** The dictionary counts the documents that a word is in. */
async function forgetWords(tx: Transaction, productId: bigint): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_lexeme AS l (language, lexeme, documents)
    SELECT w.language, w.lexeme, 0 FROM (
      SELECT language, unnest(tsvector_to_array(document)) AS lexeme FROM product_search WHERE product_id = ${productId}
    ) w
    WHERE EXISTS (SELECT FROM search_lexeme k WHERE k.language = w.language AND k.lexeme = w.lexeme)
    ORDER BY language, lexeme
    ON CONFLICT (language, lexeme) DO UPDATE SET documents = greatest(0, l.documents - 1)`;
}
