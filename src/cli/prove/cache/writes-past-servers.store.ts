import { sql, type Database, type Sql } from '../../../platform/db/database.ts';
import type { Act } from './act.ts';
import { NothingThere } from './record-choice.ts';
import type { ShopRecords } from './shop-records.store.ts';

const keyOf = (id: string): bigint => BigInt(id.split('/').at(-1)!);

/** Raw SQL on a connection of its own, as of somebody who mends something with psql. */
export function writesPastServers(shop: ShopRecords, { prisma }: Database): Act[] {
  const act = (name: string, statement: () => Promise<Sql>): Act => ({
    name: `sql: ${name}`,
    run: async () => {
      if ((await prisma.$executeRaw(await statement())) === 0) throw new NothingThere('no row has it');
      return {};
    },
  });
  const product = async () => keyOf((await shop.product()).id);
  const text = (word: string) => shop.fresh(word);
  return [
    act('a title', async () => sql`UPDATE product SET title = ${text('Sql')} WHERE id = ${await product()}`),
    act('a price', async () => {
      const id = await product();
      return sql`UPDATE variant_price p SET amount = amount + 100 FROM product_variant v
        WHERE v.id = p.variant_id AND v.product_id = ${id}`;
    }),
    act('the range of prices', async () => {
      const id = await product();
      return sql`UPDATE product_price_range SET min_amount = min_amount + 1, max_amount = max_amount + 100
        WHERE product_id = ${id}`;
    }),
    act('ratings', async () => {
      const id = await product();
      return sql`UPDATE product SET rating_count = rating_count + 1, rating_sum = rating_sum + 5 WHERE id = ${id}`;
    }),
    act(
      'very many rows',
      async () => sql`UPDATE product SET units_sold = units_sold + ${shop.random.int(1, 500)} * (id % 7)::int`,
    ),
    act(
      'a review',
      async () => sql`INSERT INTO review (product_id, rating, body, status)
        VALUES (${await product()}, 4, ${text('Good')}, 'PUBLISHED')`,
    ),
    act('a review that goes', async () => sql`DELETE FROM review WHERE id = ${keyOf(await shop.review())}`),
    act(
      'a translation',
      async () => sql`INSERT INTO translation (resource, resource_id, language, field, value)
        VALUES ('product', ${await product()}, 'DE', 'title', ${text('Ding')})
        ON CONFLICT (resource, resource_id, language, field) DO UPDATE SET value = excluded.value`,
    ),
    act(
      'an item of a menu',
      async () => sql`UPDATE menu_item SET title = ${text('Item')}
        WHERE menu_id = ${keyOf(await shop.menu())}`,
    ),
    act('the shop', async () => sql`UPDATE shop SET name = ${text('Shop')}`),
    act(
      'a picture',
      async () => sql`UPDATE media SET alt = ${text('Alt')}
        WHERE id IN (SELECT media_id FROM product_media WHERE product_id = ${await product()})`,
    ),
    act(
      'an attribute',
      async () => sql`UPDATE metafield SET value = ${text('Linen')}
        WHERE owner_type = 'Product' AND owner_id = ${await product()} AND type = 'single_line_text_field'`,
    ),
    act(
      'a variant',
      async () => sql`UPDATE product_variant SET available_for_sale = NOT available_for_sale,
        title = ${text('Variant')} WHERE product_id = ${await product()}`,
    ),
    act(
      'the value of an option',
      async () => sql`UPDATE product_option_value SET swatch_color = ${'#' + String(shop.random.int(100_000, 999_999))}
        WHERE product_id = ${await product()}`,
    ),
    act('a member of a collection', async () => {
      const { id, members } = await shop.collection();
      if (members.length === 0) throw new NothingThere('the collection is empty');
      return sql`DELETE FROM collection_product
        WHERE collection_id = ${keyOf(id)} AND product_id = ${keyOf(shop.random.pick(members))}`;
    }),
  ];
}
