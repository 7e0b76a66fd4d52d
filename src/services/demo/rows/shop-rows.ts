import { daysBefore } from '../catalog/product-life.ts';
import { BRAND } from '../content/brand.ts';
import { LOCATIONS } from '../content/locations.ts';
import { LANGUAGES, MARKETS } from '../content/markets.ts';
import { POLICIES } from '../content/policies.ts';
import { addDeliveryAndTaxes } from './delivery-rows.ts';
import { addPicture } from './picture-rows.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';
import { translationRows } from './translation-rows.ts';

/** Adds the shop itself: brand, languages, markets, locations and policies. */
export function addShop(rows: TableRows, keys: RowKeys): void {
  rows.add('shop_language', ...LANGUAGES);
  const markets = MARKETS.map((market) => ({ ...market, id: keys.next('market') }));
  for (const { id, handle, name, currency, rate, taxOnTop, countries } of markets) {
    rows.add('market', {
      id,
      handle,
      name,
      currency_code: currency,
      is_primary: id === 1,
      rate_micros: Math.round(rate * 1_000_000),
      prices_include_tax: !taxOnTop,
    });
    rows.add(
      'market_country',
      ...countries.map(([code, country, language]) => ({
        country_code: code,
        market_id: id,
        name: country,
        default_language: language,
      })),
    );
  }
  addDeliveryAndTaxes(rows, keys, markets);
  for (const location of LOCATIONS) rows.add('location', { id: keys.next('location'), ...location });
  const logo = addPicture(rows, keys, { form: 'brand', part: 'logo' }, [
    'Skerry, goods for home and weather',
    'Skerry, Dinge für Haus und Wetter',
  ]);
  const mark = addPicture(rows, keys, { form: 'brand', part: 'mark' }, [
    'A pine on a rock in the sea',
    'Eine Kiefer auf einem Felsen im Meer',
  ]);
  const cover = addPicture(rows, keys, { form: 'scene', theme: 'clay', tone: 3, seed: 11 }, [
    'Vessels of clay on a table by the window',
    'Gefäße aus Ton auf einem Tisch am Fenster',
  ]);
  const { name, description, slogan, shortDescription, colors } = BRAND;
  const brand = {
    name,
    description: description[0],
    slogan: slogan[0],
    short_description: shortDescription[0],
    colors,
  };
  rows.add('shop', {
    id: 1,
    ...brand,
    logo_id: logo,
    square_logo_id: mark,
    cover_image_id: cover,
    updated_at: daysBefore(1),
  });
  rows.add('translation', ...translationRows('shop', 1, { description, slogan, shortDescription }));
  for (const { type, handle, title, body } of POLICIES) {
    const id = keys.next('shop_policy');
    rows.add('shop_policy', { id, type, handle, title: title[0], body: body[0], updated_at: daysBefore(90) });
    rows.add('translation', ...translationRows('shop_policy', id, { title, body }));
  }
}
