import { same, type Text } from '../words/text.ts';
import { type Axis, type AxisValue } from './product-family.ts';

const value = (name: Text | string, factor: number, quantity?: AxisValue['quantity']): AxisValue => ({
  name: typeof name === 'string' ? same(name) : name,
  factor,
  ...(quantity ? { quantity } : {}),
});

const axis = (name: Text, chance: number, values: readonly AxisValue[]): Axis => ({ name, chance, values });

const SIZE: Text = ['Size', 'Größe'];
const CONTENTS: Text = ['Contents', 'Inhalt'];

/** The axes that families share. Factors are against the smallest variant. */
export const AXES = {
  body: axis(
    SIZE,
    1,
    ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((name) => value(name, 1)),
  ),
  length: axis(['Length', 'Länge'], 0.35, [
    value(['Hip', 'Hüfte'], 1),
    value(['Knee', 'Knie'], 1.15),
    value(['Calf', 'Wade'], 1.3),
  ]),
  foot: axis(
    SIZE,
    1,
    ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'].map((name) => value(name, 1)),
  ),
  sock: axis(
    SIZE,
    1,
    ['35–38', '39–42', '43–46'].map((name) => value(name, 1)),
  ),
  cup: axis(SIZE, 0.5, [value('0.2 l', 1), value('0.3 l', 1.15), value('0.4 l', 1.3)]),
  vessel: axis(SIZE, 0.7, [
    value(['Small', 'Klein'], 1),
    value(['Medium', 'Mittel'], 1.45),
    value(['Large', 'Groß'], 2),
  ]),
  setOf: axis(['Set', 'Set'], 0.6, [
    value(['Single', 'Einzeln'], 1),
    value(['Set of 2', '2er-Set'], 1.9),
    value(['Set of 4', '4er-Set'], 3.6),
    value(['Set of 6', '6er-Set'], 5.1),
  ]),
  cable: axis(['Cable', 'Kabel'], 0.4, [
    value(['Linen cable', 'Leinenkabel'], 1),
    value(['Brass cable', 'Messingkabel'], 1.08),
  ]),
  rug: axis(SIZE, 1, [
    value('60 × 90 cm', 1),
    value('70 × 140 cm', 1.7),
    value('80 × 200 cm', 2.7),
    value('140 × 200 cm', 4.6),
    value('170 × 240 cm', 6.6),
    value('200 × 300 cm', 9.4),
  ]),
  weave: axis(['Weave', 'Bindung'], 0.3, [
    value(['Flat weave', 'Flachgewebe'], 1),
    value(['Loop', 'Schlinge'], 1.18),
    value(['Boucle', 'Bouclé'], 1.32),
  ]),
  blanket: axis(SIZE, 0.6, [value('90 × 130 cm', 1), value('130 × 180 cm', 1.8), value('150 × 220 cm', 2.4)]),
  cushion: axis(SIZE, 0.8, [value('40 × 40 cm', 1), value('50 × 50 cm', 1.3), value('40 × 60 cm', 1.35)]),
  filling: axis(['Filling', 'Füllung'], 0.4, [
    value(['Cover only', 'Nur Bezug'], 1),
    value(['With feathers', 'Mit Federn'], 1.5),
    value(['With wool', 'Mit Wolle'], 1.7),
  ]),
  towel: axis(SIZE, 1, [
    value('30 × 50 cm', 1),
    value('50 × 100 cm', 2.1),
    value('70 × 140 cm', 3.6),
    value('100 × 180 cm', 5.6),
  ]),
  pot: axis(
    SIZE,
    1,
    ['12 cm', '16 cm', '20 cm', '26 cm'].map((name, i) => value(name, [1, 1.5, 2.2, 3.4][i] ?? 1)),
  ),
  page: axis(['Pages', 'Seiten'], 0.9, [
    value(['Blank', 'Blanko'], 1),
    value(['Lined', 'Liniert'], 1),
    value(['Dotted', 'Gepunktet'], 1),
    value(['Squared', 'Kariert'], 1),
  ]),
  format: axis(['Format', 'Format'], 0.5, [value('A6', 1), value('A5', 1.35), value('A4', 1.9)]),
  poster: axis(SIZE, 1, [
    value('21 × 30 cm', 1),
    value('30 × 40 cm', 1.4),
    value('40 × 50 cm', 1.9),
    value('50 × 70 cm', 2.5),
    value('70 × 100 cm', 3.8),
  ]),
  frame: axis(['Frame', 'Rahmen'], 0.45, [
    value(['Unframed', 'Ohne Rahmen'], 1),
    value(['Oak', 'Eiche'], 2.1),
    value(['Walnut', 'Nussbaum'], 2.3),
    value(['Black ash', 'Esche schwarz'], 2),
    value(['White ash', 'Esche weiß'], 2),
  ]),
  stock: axis(['Paper', 'Papier'], 0.2, [
    value(['Matt 200 g', 'Matt 200 g'], 1),
    value(['Cotton 310 g', 'Baumwolle 310 g'], 1.5),
  ]),
  pack: axis(['Pack', 'Packung'], 0.7, [
    value(['Single', 'Einzeln'], 1),
    value(['Set of 5', '5er-Set'], 4.2),
    value(['Set of 10', '10er-Set'], 7.5),
  ]),
  tea: axis(CONTENTS, 1, [
    value('80 g', 1, { value: 80, unit: 'G' }),
    value('200 g', 2.2, { value: 200, unit: 'G' }),
    value('500 g', 4.8, { value: 500, unit: 'G' }),
  ]),
  coffee: axis(CONTENTS, 1, [
    value('250 g', 1, { value: 250, unit: 'G' }),
    value('1 kg', 3.5, { value: 1000, unit: 'G' }),
  ]),
  grind: axis(['Grind', 'Mahlung'], 0.8, [
    value(['Whole bean', 'Ganze Bohne'], 1),
    value(['Filter', 'Filter'], 1),
    value(['Espresso', 'Espresso'], 1),
    value(['French press', 'Stempelkanne'], 1),
  ]),
  honey: axis(CONTENTS, 1, [
    value('125 g', 1, { value: 125, unit: 'G' }),
    value('250 g', 1.7, { value: 250, unit: 'G' }),
    value('500 g', 2.9, { value: 500, unit: 'G' }),
  ]),
  soap: axis(CONTENTS, 1, [
    value('100 g', 1, { value: 100, unit: 'G' }),
    value('3 × 100 g', 2.7, { value: 300, unit: 'G' }),
  ]),
  balm: axis(CONTENTS, 1, [
    value('30 ml', 1, { value: 30, unit: 'ML' }),
    value('60 ml', 1.7, { value: 60, unit: 'ML' }),
    value('150 ml', 3.4, { value: 150, unit: 'ML' }),
  ]),
  candle: axis(CONTENTS, 0.9, [
    value('90 g', 1, { value: 90, unit: 'G' }),
    value('220 g', 1.9, { value: 220, unit: 'G' }),
    value('500 g', 3.4, { value: 500, unit: 'G' }),
  ]),
  scent: axis(['Scent', 'Duft'], 0.6, [
    value(['Unscented', 'Ohne Duft'], 1),
    value(['Juniper', 'Wacholder'], 1.1),
    value(['Sea Salt', 'Meersalz'], 1.1),
    value(['Beeswax', 'Bienenwachs'], 1.1),
    value(['Cedar', 'Zeder'], 1.1),
  ]),
} as const;
