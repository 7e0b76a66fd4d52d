import { sql, type Database, type Sql } from '../../../../platform/db/database.ts';
import type { ShopRecords } from '../shop-records.store.ts';
import { keyOf, type TableWrite } from './table-write.ts';

/** Markets of the countries that screens are asked for in. */
const ofPlaces = { countries: { some: { countryCode: { in: ['DE', 'US'] } } } };

/** Writes of the tables that hold what a shop says of itself: collections, pages, menus, translations, markets. */
export function shopTableWrites(shop: ShopRecords, { prisma }: Database): TableWrite[] {
  const write = (table: string, name: string, statement: () => Promise<Sql>): TableWrite => ({
    table,
    name,
    statement,
  });
  const text = (word: string): string => shop.fresh(word);
  return [
    write('collection', 'a collection', async () => {
      const id = keyOf((await shop.collection()).id);
      return sql`UPDATE collection SET title = ${text('Shelf')} WHERE id = ${id}`;
    }),
    write('page', 'a page', async () => {
      const id = keyOf(await shop.page());
      return sql`UPDATE page SET title = ${text('Page')} WHERE id = ${id}`;
    }),
    write('blog', 'a blog', async () => {
      const id = keyOf(await shop.blog());
      return sql`UPDATE blog SET title = ${text('Blog')} WHERE id = ${id}`;
    }),
    write('article', 'an article', async () => {
      const id = keyOf(await shop.article());
      return sql`UPDATE article SET title = ${text('Article')} WHERE id = ${id}`;
    }),
    write('menu', 'a menu that goes, or comes back', async () => {
      shop.about.add('footer');
      return sql`UPDATE menu SET handle = CASE handle WHEN 'footer' THEN 'footer-away' ELSE 'footer' END
        WHERE handle IN ('footer', 'footer-away')`;
    }),
    write('menu_item', 'items of a menu', async () => {
      const id = keyOf(await shop.menu());
      return sql`UPDATE menu_item SET title = ${text('Item')} WHERE menu_id = ${id}`;
    }),
    write('shop', 'the shop', async () => {
      shop.about.add((await prisma.shop.findFirstOrThrow()).name);
      return sql`UPDATE shop SET name = ${text('Shop')}`;
    }),
    write('translation', 'a translation', async () => {
      const id = keyOf((await shop.product()).id);
      return sql`INSERT INTO translation (resource, resource_id, language, field, value)
        VALUES ('product', ${id}, 'DE', 'title', ${text('Ding')})
        ON CONFLICT (resource, resource_id, language, field) DO UPDATE SET value = excluded.value`;
    }),
    write('translation', 'a translation by which lists are in order', async () => {
      shop.about.add('mobile/MobileHome');
      const id = keyOf((await shop.collection()).id);
      return sql`INSERT INTO translation (resource, resource_id, language, field, value)
        VALUES ('collection', ${id}, 'DE', 'title', ${shop.random.pick(['A ', 'Z '])} || ${text('Regal')})
        ON CONFLICT (resource, resource_id, language, field) DO UPDATE SET value = excluded.value`;
    }),
    write('market', 'a market', async () => {
      const { id, handle } = shop.random.pick(
        await prisma.market.findMany({ where: ofPlaces, orderBy: { id: 'asc' } }),
      );
      shop.about.add(handle);
      return sql`UPDATE market SET handle = ${shop.fresh('market').replace(' ', '-')} WHERE id = ${id}`;
    }),
    write('market_country', 'the language of a country', async () => {
      const countryCode = shop.random.pick(['DE', 'US']);
      shop.about.add(countryCode);
      return sql`UPDATE market_country SET default_language = CASE default_language WHEN 'DE' THEN 'EN' ELSE 'DE' END
        WHERE country_code = ${countryCode}`;
    }),
    write('shop_language', 'a language', async () => {
      const code = shop.random.pick(['DE', 'EN']);
      shop.about.add(code);
      return sql`UPDATE shop_language SET endonym = ${text('Language')} WHERE code = ${code}`;
    }),
    write('location', 'a place', async () => {
      shop.about.add('DE').add('US');
      return sql`UPDATE location SET country_code = CASE country_code WHEN 'DE' THEN 'US' ELSE 'DE' END
        WHERE id = (SELECT min(id) FROM location WHERE country_code IS NOT NULL)`;
    }),
  ];
}
