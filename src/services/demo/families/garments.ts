import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What is worn against the weather. */
export const GARMENT_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'COT',
    kind: 'coat',
    department: 'wear',
    type: ['Coat', 'Mantel'],
    nouns: [
      ['Coat', 'Mantel'],
      ['Rain Jacket', 'Regenjacke'],
      ['Parka', 'Parka'],
    ],
    styles: STYLES.weather,
    craft: 'rain',
    palette: 'weather',
    colorOption: true,
    axes: [AXES.body, AXES.length],
    price: [189, 420],
    grams: 1150,
    share: 20,
    tags: ['outdoor', 'waterproof'],
    materials: [
      ['Waxed cotton, brass fittings', 'Gewachste Baumwolle, Messingbeschläge'],
      ['Recycled polyamide, taped seams', 'Recyceltes Polyamid, verklebte Nähte'],
      ['Loden, cotton lining', 'Loden, Baumwollfutter'],
    ],
    measures: ['10,000 mm', '8,000 mm', '15,000 mm'],
    care: CARE.weather,
    opening: [
      [
        'There is rain that falls and rain that comes from the side. This coat was cut for the second kind.',
        'Es gibt Regen, der fällt, und Regen, der von der Seite kommt. Dieser Mantel ist für den zweiten geschnitten.',
      ],
      [
        '{vendor} has dressed pilots and fishermen in {place} since 1921.',
        '{vendor} kleidet seit 1921 Lotsen und Fischer in {place} ein.',
      ],
      [
        '{line} is long enough for the bicycle and short enough for the stairs.',
        '{line} ist lang genug fürs Fahrrad und kurz genug für die Treppe.',
      ],
    ],
    detail: [
      [
        'Pockets on the inside for what must stay dry, outside for what is wet already.',
        'Innen Taschen für das, was trocken bleiben muss, außen für das, was schon nass ist.',
      ],
      ['The cuffs close over gloves.', 'Die Bündchen schließen über Handschuhen.'],
      [
        'Spare buttons are sewn in. Repairs are free for five years.',
        'Ersatzknöpfe sind eingenäht. Reparaturen sind fünf Jahre kostenlos.',
      ],
    ],
  },
  {
    code: 'SWT',
    kind: 'sweater',
    department: 'wear',
    type: ['Sweater', 'Pullover'],
    nouns: [
      ['Sweater', 'Pullover'],
      ['Fisherman Jumper', 'Troyer'],
    ],
    styles: STYLES.knit,
    craft: 'wool',
    palette: 'wool',
    colorOption: true,
    axes: [AXES.body],
    price: [98, 219],
    grams: 620,
    share: 18,
    tags: ['wool', 'winter'],
    materials: [
      ['Merino wool', 'Merinowolle'],
      ['Shetland wool', 'Shetlandwolle'],
      ['Wool and alpaca', 'Wolle und Alpaka'],
    ],
    measures: ['7 gauge', '12 gauge', '5 gauge'],
    care: CARE.wool,
    opening: [
      ['Knitted in the round, so there is no seam to scratch you.', 'Rund gestrickt, also ohne Naht, die kratzt.'],
      [
        'The sweater you take on the boat and forget to take off in June.',
        'Der Pullover, den man aufs Boot mitnimmt und im Juni auszuziehen vergisst.',
      ],
      [
        '{vendor} knits {line} in {place} from yarn that still smells a little of sheep.',
        '{vendor} strickt {line} in {place} aus Garn, das noch ein wenig nach Schaf riecht.',
      ],
    ],
    detail: [
      ['Elbows are knitted double.', 'Die Ellbogen sind doppelt gestrickt.'],
      ['A small hank of yarn for mending comes with it.', 'Ein kleiner Strang Stopfgarn liegt bei.'],
      [
        'It fits as it says. Between two sizes, take the larger one.',
        'Er fällt aus, wie es dasteht. Zwischen zwei Größen die größere nehmen.',
      ],
    ],
  },
  {
    code: 'SHT',
    kind: 'shirt',
    department: 'wear',
    type: ['Shirt', 'Shirt'],
    nouns: [
      ['T-Shirt', 'T-Shirt'],
      ['Heavy Tee', 'Schweres Shirt'],
    ],
    styles: STYLES.jersey,
    craft: 'linen',
    palette: 'linen',
    colorOption: true,
    axes: [AXES.body],
    price: [29, 59],
    grams: 240,
    share: 14,
    tags: ['organic'],
    materials: [
      ['Organic cotton, 240 g', 'Bio-Baumwolle, 240 g'],
      ['Linen jersey', 'Leinenjersey'],
      ['Cotton and hemp', 'Baumwolle und Hanf'],
    ],
    measures: ['240 g/m²', '200 g/m²'],
    care: CARE.cotton,
    opening: [
      [
        'A shirt with enough cloth in it to keep its shape after the twentieth wash.',
        'Ein Shirt mit so viel Stoff, dass es auch nach der zwanzigsten Wäsche seine Form behält.',
      ],
      [
        'Cut wide, sewn in {place}, dyed in small lots.',
        'Weit geschnitten, in {place} genäht, in kleinen Partien gefärbt.',
      ],
      ['{line} is what we wear in the workshop, under everything.', '{line} tragen wir in der Werkstatt, unter allem.'],
    ],
    detail: [
      ['The collar is double and does not bacon.', 'Der Kragen ist doppelt und wellt sich nicht.'],
      [
        'Side seams are turned to the front by a finger, so that it never twists.',
        'Die Seitennähte sind um einen Finger nach vorn gesetzt, so verdreht es sich nie.',
      ],
      [
        'Printed labels only: nothing in the neck to cut out.',
        'Nur gedruckte Etiketten: nichts im Nacken, das man herausschneiden müsste.',
      ],
    ],
  },
];
