import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { type AxisValue, type ProductFamily } from '../families/product-family.ts';
import { PALETTES, type ShopColor } from '../words/colors.ts';
import { same, type Text } from '../words/text.ts';

/** A value of an option, with what it changes. */
export interface ChosenValue extends AxisValue {
  hex?: string;
}

/** An option with the values that a product has of it. */
export interface ChosenOption {
  name: Text;
  values: readonly ChosenValue[];
}

/** Variants of an ordinary product at the most. */
const ORDINARY = 24;
const COLOR: Text = ['Color', 'Farbe'];
/** As the published dialect has it, a product without options has one called Title. */
const TITLE: readonly ChosenOption[] = [
  { name: ['Title', 'Titel'], values: [{ name: ['Default Title', 'Standardtitel'], factor: 1 }] },
];

/** The colours and options of a product. A grand one is made in everything that its family knows. */
export function chooseOptions(
  family: ProductFamily,
  random: SeededRandom,
  grand: boolean,
): { colors: ShopColor[]; options: readonly ChosenOption[] } {
  const palette: readonly ShopColor[] = PALETTES[family.palette];
  const shades = family.colorOption ? (grand ? palette.length : random.pick([1, 1, 1, 2, 2, 3, 3, 4])) : 1;
  const colors = random.sample(palette, shades);
  const axes = family.axes.filter((axis) => grand || random.chance(axis.chance));
  const options: ChosenOption[] = axes.map(({ name, values }) => ({
    name,
    values: grand ? values : stretch(values, random),
  }));
  if (family.colorOption)
    options.unshift({ name: COLOR, values: colors.map(({ name, hex }) => ({ name, hex, factor: 1 })) });
  if (!grand) while (combinations(options) > ORDINARY) shorten(options);
  const shownColors = family.colorOption ? colors.slice(0, options[0]?.values.length) : colors;
  return { colors: shownColors, options: options.length ? options : TITLE };
}

/** Some neighbouring values: nobody stocks every size of everything. */
function stretch(values: readonly AxisValue[], random: SeededRandom): readonly AxisValue[] {
  const length = Math.max(Math.min(2, values.length), random.int(Math.ceil(values.length / 3), values.length));
  const from = random.int(0, values.length - length);
  return values.slice(from, from + length);
}

function shorten(options: ChosenOption[]): void {
  const longest = options.reduce((a, b) => (b.values.length > a.values.length ? b : a));
  options[options.indexOf(longest)] = { name: longest.name, values: longest.values.slice(0, -1) };
}

export const combinations = (options: readonly ChosenOption[]): number =>
  options.reduce((product, { values }) => product * values.length, 1);

/** "Clay / Small", or the title of what has no options. */
export const variantTitle = (names: readonly Text[]): Text =>
  names.length ? [names.map(([en]) => en).join(' / '), names.map(([, de]) => de).join(' / ')] : same('Default Title');
