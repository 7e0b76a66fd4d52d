import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What keeps the ends of a person warm. */
export const WOOLLEN_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'BNI',
    kind: 'beanie',
    department: 'wear',
    type: ['Beanie', 'Mütze'],
    nouns: [
      ['Beanie', 'Mütze'],
      ['Watch Cap', 'Seemannsmütze'],
    ],
    styles: STYLES.knit,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [],
    price: [29, 54],
    grams: 90,
    share: 12,
    tags: ['wool', 'winter', 'gift'],
    materials: [
      ['Merino wool', 'Merinowolle'],
      ['Lambswool', 'Lammwolle'],
    ],
    measures: ['54–60 cm'],
    care: CARE.wool,
    opening: [
      ['Covers the ears and leaves the face to the wind.', 'Bedeckt die Ohren und überlässt das Gesicht dem Wind.'],
      [
        'Knitted in {place} with a cuff that can be folded once or twice.',
        'In {place} gestrickt, mit einem Umschlag für ein- oder zweimal.',
      ],
      [
        '{line} fits into a coat pocket, which is where it spends May to September.',
        '{line} passt in die Manteltasche, wo sie von Mai bis September wohnt.',
      ],
    ],
    detail: [
      ['Four decreases, one crown, no seam.', 'Vier Abnahmen, eine Spitze, keine Naht.'],
      ['It does not itch. We asked a four-year-old.', 'Sie kratzt nicht. Wir haben eine Vierjährige gefragt.'],
      [
        'The rib springs back, even after a night in the dog basket.',
        'Die Rippe springt zurück, selbst nach einer Nacht im Hundekorb.',
      ],
    ],
  },
  {
    code: 'SCF',
    kind: 'scarf',
    department: 'wear',
    type: ['Scarf', 'Schal'],
    nouns: [
      ['Scarf', 'Schal'],
      ['Wrap', 'Tuch'],
    ],
    styles: STYLES.cloth,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [],
    price: [44, 98],
    grams: 210,
    share: 12,
    tags: ['wool', 'winter', 'gift'],
    materials: [
      ['Lambswool', 'Lammwolle'],
      ['Merino and silk', 'Merino und Seide'],
    ],
    measures: ['30 × 180 cm', '60 × 200 cm'],
    care: CARE.wool,
    opening: [
      ['Twice around the neck with some left to fly.', 'Zweimal um den Hals, und ein Rest darf flattern.'],
      [
        'Woven in {place} in a width that cannot be bought by the metre.',
        'In {place} in einer Breite gewebt, die es nicht als Meterware gibt.',
      ],
      [
        '{line} is warm the moment you put it on, and never hot.',
        '{line} wärmt in dem Augenblick, in dem man ihn umlegt, und wird nie heiß.',
      ],
    ],
    detail: [
      [
        'Finished with soft water from the burn behind the mill.',
        'Mit dem weichen Wasser des Bachs hinter der Mühle ausgerüstet.',
      ],
      ['The ends are knotted by hand.', 'Die Enden sind von Hand geknüpft.'],
      ['A scarf in two tones goes with more than one coat.', 'Ein Schal in zwei Tönen passt zu mehr als einem Mantel.'],
    ],
  },
  {
    code: 'SCK',
    kind: 'socks',
    department: 'wear',
    type: ['Socks', 'Socken'],
    nouns: [
      ['Socks', 'Socken'],
      ['Boot Socks', 'Stiefelsocken'],
    ],
    styles: STYLES.knit,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [AXES.sock],
    price: [14, 29],
    grams: 80,
    share: 14,
    tags: ['wool', 'gift'],
    materials: [
      ['Wool, a little nylon', 'Wolle, etwas Polyamid'],
      ['Merino wool', 'Merinowolle'],
    ],
    measures: ['144 needles', '96 needles'],
    care: CARE.wool,
    opening: [
      ['Socks that stay up, in boots and on floorboards.', 'Socken, die oben bleiben, in Stiefeln und auf Dielen.'],
      [
        '{vendor} turns the heel as it was always turned in {place}: by hand, with a short sigh.',
        '{vendor} strickt die Ferse, wie man es in {place} immer tat: von Hand, mit einem kurzen Seufzer.',
      ],
      [
        '{line} comes in pairs that belong together on purpose.',
        '{line} kommt in Paaren, die mit Absicht zusammengehören.',
      ],
    ],
    detail: [
      ['Reinforced at heel and toe, flat at the seam.', 'An Ferse und Spitze verstärkt, an der Naht flach.'],
      ['The cuff is wide. It leaves no marks.', 'Das Bündchen ist weit. Es hinterlässt keine Abdrücke.'],
      [
        'Wear them twice before washing; wool does not mind.',
        'Zweimal tragen vor dem Waschen; der Wolle macht es nichts.',
      ],
    ],
  },
];
