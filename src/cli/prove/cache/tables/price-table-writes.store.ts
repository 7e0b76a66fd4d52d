import { sql, type Database } from '../../../../platform/db/database.ts';
import { NothingThere } from '../record-choice.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import { keyOf, type TableWrite } from './table-write.ts';

/** Writes of the tables that say what products cost, on which shelves they are, and by which words they are found. */
export function priceTableWrites(shop: ShopRecords, { prisma }: Database): TableWrite[] {
  const product = async (): Promise<bigint> => keyOf((await shop.product()).id);
  const member = async (): Promise<{ shelf: bigint; product: bigint }> => {
    const { id, members } = await shop.collection();
    if (members.length === 0) throw new NothingThere('the collection is empty');
    const product = keyOf(shop.random.pick(members));
    const { handle } = await prisma.product.findUniqueOrThrow({ where: { id: product } });
    shop.about.add(handle);
    return { shelf: keyOf(id), product };
  };
  return [
    {
      name: 'a price',
      table: 'variant_price',
      statement: async () => {
        const id = await product();
        return sql`UPDATE variant_price p SET amount = amount + 100 FROM product_variant v
          WHERE v.id = p.variant_id AND v.product_id = ${id}`;
      },
    },
    {
      name: 'a price beyond what is asked for',
      table: 'variant_price',
      statement: async () => {
        shop.about.add('web/Collection');
        const { product: id } = await member();
        return sql`UPDATE variant_price p SET amount = CASE WHEN amount > 1000 THEN 100 ELSE 15000 END FROM product_variant v
          WHERE v.id = p.variant_id AND v.product_id = ${id}`;
      },
    },
    {
      name: 'the range of prices',
      table: 'product_price_range',
      statement:
        async () => sql`UPDATE product_price_range SET min_amount = min_amount + 1, max_amount = max_amount + 100
        WHERE product_id = ${await product()}`,
    },
    {
      name: 'the least price',
      table: 'product_price_range',
      statement: async () => {
        shop.about.add('mobile/MobileCollection');
        return sql`UPDATE product_price_range SET min_amount = ${BigInt(shop.random.int(1, 9))}
          WHERE product_id = ${(await member()).product}`;
      },
    },
    {
      name: 'a member of a collection that goes',
      table: 'collection_product',
      statement: async () => {
        const { shelf, product: id } = await member();
        return sql`DELETE FROM collection_product WHERE collection_id = ${shelf} AND product_id = ${id}`;
      },
    },
    {
      name: 'a member of a collection that comes',
      table: 'collection_product',
      statement: async () => {
        const { shelf } = await member();
        return sql`INSERT INTO collection_product (collection_id, product_id, position)
          VALUES (${shelf}, ${await product()}, -1) ON CONFLICT DO NOTHING`;
      },
    },
    {
      name: 'the words by which a product is found',
      table: 'product_search',
      statement: async () => {
        shop.about.add('lamp').add('lampe');
        return sql`DELETE FROM product_search WHERE product_id =
          (SELECT product_id FROM product_search WHERE document @@ to_tsquery('simple', 'lamp') ORDER BY product_id LIMIT 1)`;
      },
    },
    {
      name: 'the words that there are',
      table: 'search_lexeme',
      statement: async () => {
        shop.about.add('web/Search').add('mobile/MobileSearch');
        return sql`UPDATE search_lexeme SET documents = -documents WHERE lexeme ~ '^(lamp|wool|blanket)'`;
      },
    },
  ];
}
