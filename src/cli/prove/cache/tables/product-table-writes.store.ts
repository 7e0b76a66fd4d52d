import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Database } from '../../../../platform/db/database.ts';
import { CHANGED } from '../record-choice.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import { keyOf, type TableWrite } from './table-write.ts';

/** Until every server has heard of what is written past it, ms. */
const HEARD_MS = 450;

/** Writes of the tables that products are in. */
export function productTableWrites(shop: ShopRecords, { prisma }: Database): TableWrite[] {
  const product = async (): Promise<bigint> => keyOf((await shop.product()).id);
  const text = (word: string): string => shop.fresh(word);
  return [
    {
      name: 'a title',
      table: 'product',
      statement: async () => sql`UPDATE product SET title = ${text('Sql')} WHERE id = ${await product()}`,
    },
    {
      name: 'ratings',
      table: 'product',
      statement: async () =>
        sql`UPDATE product SET rating_count = rating_count + 1, rating_sum = rating_sum + 5 WHERE id = ${await product()}`,
    },
    {
      name: 'very many rows',
      table: 'product',
      statement: async () =>
        sql`UPDATE product SET units_sold = units_sold + ${shop.random.int(1, 500)} * (id % 7)::int`,
    },
    {
      name: 'the sales of one',
      table: 'product',
      statement: async () => {
        shop.about.add('web/Home').add('mobile/MobileHome');
        const { id } = await shop.product({ shown: 0, asked: 0 }, { status: 'ACTIVE' });
        return sql`UPDATE product SET units_sold = units_sold + ${shop.random.int(10_000, 90_000)} WHERE id = ${keyOf(id)}`;
      },
    },
    {
      name: 'a variant',
      table: 'product_variant',
      statement: async () => sql`UPDATE product_variant SET available_for_sale = NOT available_for_sale,
        title = ${text('Variant')} WHERE product_id = ${await product()}`,
    },
    {
      name: 'the name of an option',
      table: 'product_option',
      statement: async () => sql`UPDATE product_option SET name = ${text('Cut')} || position
        WHERE product_id = ${await product()}`,
    },
    {
      name: 'the values of an option',
      table: 'product_option_value',
      statement: async () => sql`UPDATE product_option_value SET name = ${text('Slim')} || position,
        swatch_color = ${'#' + String(shop.random.int(100_000, 999_999))} WHERE product_id = ${await product()}`,
    },
    {
      name: 'a picture',
      table: 'media',
      statement: async () => sql`UPDATE media SET alt = ${text('Alt')}
        WHERE id IN (SELECT media_id FROM product_media WHERE product_id = ${await product()})`,
    },
    {
      name: 'a video that becomes a picture',
      table: 'media',
      statement: async () => {
        const { id } = await shop.product(CHANGED, { media: { some: {} } });
        const last = sql`(SELECT media_id FROM product_media WHERE product_id = ${keyOf(id)} ORDER BY position DESC LIMIT 1)`;
        await prisma.$executeRaw(sql`UPDATE media SET type = 'VIDEO' WHERE id = ${last}`);
        await sleep(HEARD_MS);
        return sql`UPDATE media SET type = 'IMAGE' WHERE id = ${last}`;
      },
    },
    {
      name: 'the order of pictures',
      table: 'product_media',
      statement: async () => {
        const { id } = await shop.product(CHANGED, { media: { some: { position: { gte: 2 } } } });
        return sql`UPDATE product_media SET position = 100 - position WHERE product_id = ${keyOf(id)}`;
      },
    },
    {
      name: 'an attribute',
      table: 'metafield',
      statement: async () => sql`UPDATE metafield SET value = ${text('Linen')}
        WHERE owner_type = 'Product' AND owner_id = ${await product()} AND type = 'single_line_text_field'`,
    },
    {
      name: 'a review',
      table: 'review',
      statement: async () => sql`INSERT INTO review (product_id, rating, body, status, helpful_count)
        VALUES (${await product()}, 4, ${text('Good')}, 'PUBLISHED', ${shop.random.int(1_000, 9_000)})`,
    },
    {
      name: 'a review that goes',
      table: 'review',
      statement: async () => sql`DELETE FROM review WHERE id = (SELECT id FROM review
        WHERE product_id = ${await product()} AND status = 'PUBLISHED' ORDER BY helpful_count DESC, id DESC LIMIT 1)`,
    },
  ];
}
