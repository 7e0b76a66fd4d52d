import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { type ProductFamily } from '../families/product-family.ts';
import { CLOSINGS } from '../words/closings.ts';
import { fill, same, type Text } from '../words/text.ts';
import { type Vendor } from '../words/vendors.ts';
import { type DemoMetafield, type DemoProduct } from './demo-product.ts';

const COUNTRIES: Record<string, Text> = {
  DE: ['Germany', 'Deutschland'],
  DK: ['Denmark', 'Dänemark'],
  GB: ['United Kingdom', 'Vereinigtes Königreich'],
  LT: ['Lithuania', 'Litauen'],
  SE: ['Sweden', 'Schweden'],
};

/** What is said about a product: a description in HTML, one for search engines, and its facts. */
export function writeCopy(
  family: ProductFamily,
  line: string,
  vendor: Vendor,
  random: SeededRandom,
): Pick<DemoProduct, 'html' | 'seoDescription' | 'metafields'> {
  const values = { line, vendor: vendor.name, place: vendor.place };
  const opening = fill(random.pick(family.opening), values);
  const detail = fill(random.pick(family.detail), values);
  const closing = fill(random.pick(CLOSINGS[family.department]), values);
  const material = random.pick(family.materials);
  const measures = same(random.pick(family.measures));
  const origin: Text = [
    `${vendor.name}, ${COUNTRIES[vendor.country]?.[0]}`,
    `${vendor.name}, ${COUNTRIES[vendor.country]?.[1]}`,
  ];
  const facts: [Text, Text][] = [
    [['Material', 'Material'], material],
    [['Measures', 'Maße'], measures],
    [['Care', 'Pflege'], family.care],
    [['Made by', 'Hergestellt von'], origin],
  ];
  const html = (language: 0 | 1): string =>
    `<p>${escape(opening[language])} ${escape(detail[language])}</p><p>${escape(closing[language])}</p>` +
    `<ul>${facts.map(([name, value]) => `<li>${name[language]}: ${escape(value[language])}</li>`).join('')}</ul>`;
  const metafield = (
    key: string,
    value: Text,
    type: DemoMetafield['type'] = 'single_line_text_field',
  ): DemoMetafield => ({ key, type, value });
  return {
    html: [html(0), html(1)],
    seoDescription: [shorten(opening[0]), shorten(opening[1])],
    metafields: [
      metafield('material', material),
      metafield('dimensions', measures),
      metafield('care', family.care, 'multi_line_text_field'),
      metafield('origin', origin),
    ],
  };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What fits a search engine's two lines, cut between words. */
function shorten(text: string): string {
  return text.length <= 155 ? text : `${text.slice(0, text.lastIndexOf(' ', 152))} …`;
}
