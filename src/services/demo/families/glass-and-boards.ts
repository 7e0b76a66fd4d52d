import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What stands on the table beside the crockery. */
export const GLASS_AND_BOARD_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'GLS',
    kind: 'glass',
    department: 'table',
    type: ['Glass', 'Glas'],
    nouns: [
      ['Tumbler', 'Trinkglas'],
      ['Water Glass', 'Wasserglas'],
    ],
    styles: STYLES.glass,
    craft: 'glass',
    palette: 'tint',
    colorOption: true,
    axes: [AXES.setOf],
    price: [12, 28],
    grams: 240,
    share: 12,
    tags: ['mouth-blown'],
    materials: [
      ['Mouth-blown glass', 'Mundgeblasenes Glas'],
      ['Recycled glass', 'Recyceltes Glas'],
    ],
    measures: ['0.25 l, 9 cm', '0.3 l, 11 cm', '0.2 l, 8 cm'],
    care: CARE.glass,
    opening: [
      [
        'Blown in {place} by people who can tell the temperature by the colour.',
        'In {place} geblasen, von Leuten, die die Temperatur an der Farbe erkennen.',
      ],
      [
        'A plain glass with a tint you only notice against the light.',
        'Ein schlichtes Glas mit einem Ton, den man erst gegen das Licht sieht.',
      ],
      [
        '{line} is thick at the base and thin at the lip, as a water glass should be.',
        '{line} ist unten dick und am Rand dünn, wie es sich für ein Wasserglas gehört.',
      ],
    ],
    detail: [
      ['Small bubbles are the breath of whoever made it.', 'Kleine Blasen sind der Atem derer, die es gemacht haben.'],
      ['The rim is cut, ground and fire-polished.', 'Der Rand ist geschnitten, geschliffen und feuerpoliert.'],
      [
        'It stacks, it bounces once, and it can be bought singly when it does not.',
        'Es lässt sich stapeln, verzeiht einen Sturz, und wenn nicht, gibt es es einzeln nach.',
      ],
    ],
  },
  {
    code: 'BRD',
    kind: 'board',
    department: 'table',
    type: ['Board', 'Brett'],
    nouns: [
      ['Serving Board', 'Servierbrett'],
      ['Bread Board', 'Brotbrett'],
    ],
    styles: STYLES.wood,
    craft: 'wood',
    palette: 'wood',
    colorOption: true,
    axes: [AXES.vessel],
    price: [24, 64],
    grams: 700,
    share: 9,
    tags: ['wood', 'gift'],
    materials: [
      ['Solid wood from one plank', 'Massivholz aus einer Bohle'],
      ['Solid wood, linseed oil', 'Massivholz, Leinöl'],
    ],
    measures: ['38 × 18 cm', '45 × 22 cm', '32 × 32 cm'],
    care: CARE.wood,
    opening: [
      [
        'Cut from one plank, so the grain runs from the handle to the edge without a seam.',
        'Aus einer Bohle geschnitten: Die Maserung läuft ohne Fuge vom Griff bis zur Kante.',
      ],
      [
        'Bread in the morning, cheese at night, and it hangs on the wall in between.',
        'Morgens Brot, abends Käse, und dazwischen hängt es an der Wand.',
      ],
      [
        '{vendor} in {place} dries the wood for four years before {line} is cut from it.',
        '{vendor} in {place} trocknet das Holz vier Jahre, ehe {line} daraus wird.',
      ],
    ],
    detail: [
      [
        'The loop is vegetable-tanned leather and can be replaced.',
        'Die Schlaufe ist aus pflanzlich gegerbtem Leder und lässt sich ersetzen.',
      ],
      [
        'Knife marks close again when the wood is oiled.',
        'Messerspuren schließen sich wieder, wenn das Holz geölt wird.',
      ],
      [
        'Both sides can be used: one for cutting, one for guests.',
        'Beide Seiten sind zu gebrauchen: eine zum Schneiden, eine für Gäste.',
      ],
    ],
  },
];
