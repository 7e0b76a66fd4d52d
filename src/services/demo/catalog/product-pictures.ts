import { type SeededRandom } from '../../../platform/random/seeded-random.ts';
import { BACKDROP_STYLES, BACKDROP_TONES } from '../../media/backdrop.ts';
import { MAX_SEED, pictureName } from '../../media/picture-name.ts';
import { type ProductFamily } from '../families/product-family.ts';
import { type ShopColor } from '../words/colors.ts';
import { type Text } from '../words/text.ts';
import { type DemoPicture } from './demo-product.ts';

const VIEWS: readonly Text[] = [
  ['', ''],
  [', in the room', ', im Raum'],
  [', close up', ', aus der Nähe'],
  [', as a pair', ', zu zweit'],
];

/** One picture for each colour, in the order of the colours, then two or three more of the first. */
export function drawProductPictures(
  family: ProductFamily,
  title: Text,
  colors: readonly ShopColor[],
  random: SeededRandom,
): DemoPicture[] {
  const look = {
    form: 'object',
    kind: family.kind,
    style: random.int(0, BACKDROP_STYLES - 1),
    tone: random.int(0, BACKDROP_TONES - 1),
    seed: random.int(0, MAX_SEED),
  } as const;
  const picture = (color: ShopColor, view: number): DemoPicture => {
    const [en, de] = VIEWS[view] ?? ['', ''];
    const tint: Text = family.colorOption ? [` in ${color.name[0].toLowerCase()}`, ` in ${color.name[1]}`] : ['', ''];
    return {
      name: pictureName({ ...look, color: color.hex, view }),
      alt: [`${title[0]}${tint[0]}${en}`, `${title[1]}${tint[1]}${de}`],
    };
  };
  const first = colors[0] as ShopColor;
  const extra = random.chance(0.35)
    ? [1, 2, 3]
    : random.pick([
        [1, 2],
        [1, 3],
        [3, 2],
      ]);
  return [...colors.map((color) => picture(color, 0)), ...extra.map((view) => picture(first, view))];
}
