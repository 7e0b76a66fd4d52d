import type { Database } from '../../platform/db/database.ts';

type RetireWriter = Pick<Database['prisma'], '$executeRaw'>;

/** Keeps variants as they are, with their prices and what product they are of: orders go on referring to them. */
export async function retireVariants(db: RetireWriter, ids: readonly bigint[]): Promise<void> {
  if (ids.length === 0) return;
  await db.$executeRaw`
    INSERT INTO retired_record (type, id, record)
    SELECT 'ProductVariant', v.id, to_jsonb(v) || jsonb_build_object(
      'product_handle', p.handle, 'product_title', p.title,
      'options', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'value', w.name) ORDER BY o.position), '[]')
        FROM product_option_value w JOIN product_option o ON o.id = w.option_id WHERE w.id = ANY(v.option_value_ids)),
      'prices', (SELECT coalesce(jsonb_agg(to_jsonb(r) - 'variant_id' ORDER BY r.market_id), '[]')
        FROM variant_price r WHERE r.variant_id = v.id),
      'media_url', (SELECT m.url FROM media m WHERE m.id = v.media_id))
    FROM product_variant v JOIN product p ON p.id = v.product_id
    WHERE v.id = ANY(${[...ids]}::bigint[])
    ON CONFLICT (type, id) DO NOTHING`;
}

/** Keeps a product and its variants as they are. */
export async function retireProduct(db: RetireWriter, id: bigint, variantIds: readonly bigint[]): Promise<void> {
  await retireVariants(db, variantIds);
  await db.$executeRaw`
    INSERT INTO retired_record (type, id, record)
    SELECT 'Product', p.id, to_jsonb(p) || jsonb_build_object(
      'media', (SELECT coalesce(jsonb_agg(jsonb_build_object('url', m.url, 'alt', m.alt) ORDER BY pm.position), '[]')
        FROM product_media pm JOIN media m ON m.id = pm.media_id WHERE pm.product_id = p.id))
    FROM product p WHERE p.id = ${id}
    ON CONFLICT (type, id) DO NOTHING`;
}
