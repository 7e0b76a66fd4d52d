import type { ImportTransaction } from './import-transaction.ts';
import type { StoredMetafield, StoredProduct } from './stored-product.ts';

/** Which products, by handle or by id. */
export type StoredProductKeys = { handle: { in: string[] } } | { id: { in: bigint[] } };

/**
 * The products of these handles or ids by handle, with all that an import may change. Nine statements however many products, one after
 * the other: a transaction has one connection, and Prisma's `include` would send them at once.
 */
export async function loadProducts(
  transaction: ImportTransaction,
  where: StoredProductKeys,
  locationId: bigint,
): Promise<Map<string, StoredProduct>> {
  const products = await transaction.product.findMany({ where });
  if (products.length === 0) return new Map();
  const ofProducts = { productId: { in: products.map((product) => product.id) } };
  const orderBy = [{ position: 'asc' as const }];
  const options = await transaction.productOption.findMany({ where: ofProducts, orderBy });
  const values = groupBy(
    await transaction.productOptionValue.findMany({ where: ofProducts, orderBy }),
    (row) => row.optionId,
  );
  const variants = await transaction.productVariant.findMany({ where: ofProducts, orderBy });
  const ofVariants = { variantId: { in: variants.map((variant) => variant.id) } };
  const prices = groupBy(await transaction.variantPrice.findMany({ where: ofVariants }), (row) => row.variantId);
  const levels = await transaction.inventoryLevel.findMany({ where: { ...ofVariants, locationId } });
  const onHand = new Map(levels.map((level) => [level.variantId, level.onHand]));
  const places = await transaction.productMedia.findMany({
    where: ofProducts,
    orderBy: [...orderBy, { mediaId: 'asc' }],
  });
  const pictures = await transaction.media.findMany({ where: { id: { in: places.map((place) => place.mediaId) } } });
  const pictureById = new Map(pictures.map((picture) => [picture.id, picture]));
  const variantFields = await metafields(transaction, 'ProductVariant', ofVariants.variantId.in);
  const productFields = await metafields(transaction, 'Product', ofProducts.productId.in);

  const optionsOf = groupBy(options, (row) => row.productId);
  const variantsOf = groupBy(variants, (row) => row.productId);
  const placesOf = groupBy(places, (row) => row.productId);
  return new Map(
    products.map((product): [string, StoredProduct] => [
      product.handle,
      {
        ...product,
        options: (optionsOf.get(product.id) ?? []).map((option) => ({
          ...option,
          values: values.get(option.id) ?? [],
        })),
        variants: (variantsOf.get(product.id) ?? []).map((variant) => ({
          ...variant,
          prices: prices.get(variant.id) ?? [],
          onHand: onHand.get(variant.id) ?? null,
          metafields: variantFields.get(variant.id) ?? [],
        })),
        media: (placesOf.get(product.id) ?? []).flatMap(({ mediaId, position }) => {
          const picture = pictureById.get(mediaId);
          return picture ? [{ id: mediaId, url: picture.url, alt: picture.alt, position }] : [];
        }),
        metafields: productFields.get(product.id) ?? [],
      },
    ]),
  );
}

async function metafields(
  transaction: ImportTransaction,
  ownerType: string,
  ownerIds: bigint[],
): Promise<Map<bigint, StoredMetafield[]>> {
  return groupBy(
    await transaction.metafield.findMany({ where: { ownerType, ownerId: { in: ownerIds } } }),
    (row) => row.ownerId,
  );
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => bigint): Map<bigint, Row[]> {
  const groups = new Map<bigint, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
