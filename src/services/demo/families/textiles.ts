import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What is woven for the house. */
export const TEXTILE_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'BLK',
    kind: 'blanket',
    department: 'textiles',
    type: ['Blanket', 'Decke'],
    nouns: [
      ['Blanket', 'Decke'],
      ['Throw', 'Plaid'],
    ],
    styles: STYLES.cloth,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [AXES.blanket],
    price: [79, 189],
    grams: 900,
    share: 16,
    tags: ['wool', 'gift', 'winter'],
    materials: [
      ['100 % virgin wool', '100 % Schurwolle'],
      ['Lambswool', 'Lammwolle'],
      ['Recycled wool', 'Recycelte Wolle'],
    ],
    measures: ['420 g/m²', '380 g/m²', '510 g/m²'],
    care: CARE.wool,
    opening: [
      [
        'A blanket for the ferry, the porch and the second half of the film.',
        'Eine Decke für die Fähre, die Veranda und die zweite Hälfte des Films.',
      ],
      [
        'Woven by {vendor} in {place} on looms older than the weavers.',
        'Von {vendor} in {place} auf Webstühlen gewebt, die älter sind als die Weber.',
      ],
      [
        '{line} is brushed with thistles until it feels like something that breathes.',
        '{line} ist mit Disteln geraut, bis sie sich anfühlt wie etwas, das atmet.',
      ],
    ],
    detail: [
      ['The fringe is twisted by hand, and it stays twisted.', 'Die Fransen sind von Hand gedreht und bleiben es.'],
      [
        'Dyed in the wool: the colour goes all the way through.',
        'In der Flocke gefärbt: Die Farbe geht durch und durch.',
      ],
      ['Two sides, two tones; turn it with the season.', 'Zwei Seiten, zwei Töne; mit der Jahreszeit zu wenden.'],
    ],
  },
  {
    code: 'CSH',
    kind: 'cushion',
    department: 'textiles',
    type: ['Cushion', 'Kissen'],
    nouns: [
      ['Cushion', 'Kissen'],
      ['Bench Cushion', 'Bankkissen'],
    ],
    styles: STYLES.cloth,
    craft: 'linen',
    palette: 'cloth',
    colorOption: true,
    axes: [AXES.cushion, AXES.filling],
    price: [29, 64],
    grams: 380,
    share: 14,
    tags: ['linen'],
    materials: [
      ['Washed linen', 'Gewaschenes Leinen'],
      ['Linen and wool', 'Leinen und Wolle'],
      ['Heavy cotton', 'Schwere Baumwolle'],
    ],
    measures: ['290 g/m²', '340 g/m²'],
    care: CARE.linen,
    opening: [
      ['A cushion with a firm opinion about backs.', 'Ein Kissen mit fester Meinung über Rücken.'],
      [
        'Linen from {place}, washed until it gives up its stiffness.',
        'Leinen aus {place}, gewaschen, bis es seine Steifheit aufgibt.',
      ],
      ['{line} makes a hard bench into a place to stay.', '{line} macht aus einer harten Bank einen Ort zum Bleiben.'],
    ],
    detail: [
      ['Piped edges, and a zip that hides.', 'Paspelierte Kanten und ein Reißverschluss, der sich versteckt.'],
      ['The cover comes off for the wash.', 'Der Bezug lässt sich zum Waschen abnehmen.'],
      [
        'The pattern is woven, not printed; it will not wear off.',
        'Das Muster ist gewebt, nicht gedruckt; es nutzt sich nicht ab.',
      ],
    ],
  },
  {
    code: 'TWL',
    kind: 'towel',
    department: 'textiles',
    type: ['Towel', 'Handtuch'],
    nouns: [
      ['Towel', 'Handtuch'],
      ['Kitchen Towel', 'Küchentuch'],
    ],
    styles: STYLES.cloth,
    craft: 'linen',
    palette: 'linen',
    colorOption: true,
    axes: [AXES.towel],
    price: [14, 28],
    grams: 160,
    share: 14,
    tags: ['linen', 'bath'],
    materials: [
      ['Linen and cotton', 'Leinen und Baumwolle'],
      ['Pure linen', 'Reines Leinen'],
      ['Organic cotton', 'Bio-Baumwolle'],
    ],
    measures: ['260 g/m²', '320 g/m²'],
    care: CARE.linen,
    opening: [
      ['It drinks, and it dries by morning.', 'Es saugt, und bis zum Morgen ist es trocken.'],
      [
        'A towel that gets better for ten years and then becomes a very good rag.',
        'Ein Handtuch, das zehn Jahre lang besser wird und danach ein sehr guter Lappen.',
      ],
      [
        '{vendor} weaves {line} in {place} from flax that was retted in the dew.',
        '{vendor} webt {line} in {place} aus Flachs, der im Tau geröstet wurde.',
      ],
    ],
    detail: [
      [
        'A loop at both ends, because one is always on the wrong side.',
        'Ein Aufhänger an beiden Enden, weil einer immer auf der falschen Seite ist.',
      ],
      ['Rough on the first day, soft after the third wash.', 'Am ersten Tag rau, nach der dritten Wäsche weich.'],
      ['Edges are hemmed with mitred corners.', 'Die Kanten sind mit Briefecken gesäumt.'],
    ],
  },
  {
    code: 'RUG',
    kind: 'rug',
    department: 'textiles',
    type: ['Rug', 'Teppich'],
    nouns: [
      ['Rug', 'Teppich'],
      ['Runner', 'Läufer'],
    ],
    styles: STYLES.cloth,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [AXES.rug, AXES.weave],
    price: [69, 140],
    grams: 1600,
    share: 12,
    tags: ['wool', 'handmade'],
    materials: [
      ['Virgin wool on cotton warp', 'Schurwolle auf Baumwollkette'],
      ['Wool and jute', 'Wolle und Jute'],
    ],
    measures: ['1.9 kg/m²', '2.4 kg/m²'],
    care: CARE.wool,
    opening: [
      [
        'Warm underfoot on the one cold morning that counts.',
        'Warm unter den Füßen an dem einen kalten Morgen, auf den es ankommt.',
      ],
      [
        'Flat enough for a door to pass, thick enough to lie on with a book.',
        'Flach genug für jede Tür, dick genug, um mit einem Buch darauf zu liegen.',
      ],
      [
        '{line} is woven by {vendor} in {place}; a large one takes four days.',
        '{line} wird von {vendor} in {place} gewebt; ein großer braucht vier Tage.',
      ],
    ],
    detail: [
      [
        'Wool forgives: most stains lift with cold water.',
        'Wolle verzeiht: Die meisten Flecken gehen mit kaltem Wasser.',
      ],
      ['Can be used on both sides.', 'Beidseitig zu verwenden.'],
      [
        'A felt underlay is worth its price. We say so because we have slipped.',
        'Eine Filzunterlage ist ihr Geld wert. Wir sagen das, weil wir ausgerutscht sind.',
      ],
    ],
  },
];
