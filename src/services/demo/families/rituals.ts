import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** Soap, tea and other small things done every day. */
export const RITUAL_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'SOP',
    kind: 'soap',
    department: 'rituals',
    type: ['Soap', 'Seife'],
    nouns: [
      ['Soap', 'Seife'],
      ['Hand Soap', 'Handseife'],
    ],
    styles: STYLES.scent,
    craft: 'soap',
    palette: 'wax',
    colorOption: false,
    axes: [AXES.soap],
    price: [7, 12],
    grams: 110,
    share: 14,
    tags: ['bath', 'plastic-free', 'gift'],
    materials: [
      ['Olive, rapeseed and sea buckthorn oil', 'Oliven-, Raps- und Sanddornöl'],
      ['Rapeseed oil, clay, salt', 'Rapsöl, Tonerde, Salz'],
    ],
    measures: ['pH 8.5'],
    care: CARE.dry,
    opening: [
      ['A soap that smells clean rather than loud.', 'Eine Seife, die sauber riecht statt laut.'],
      [
        'Stirred cold by {vendor} in {place} and left alone for eight weeks.',
        'Von {vendor} in {place} kalt gerührt und acht Wochen in Ruhe gelassen.',
      ],
      [
        '{line} lathers in hard water, soft water and the North Sea.',
        '{line} schäumt in hartem Wasser, in weichem und in der Nordsee.',
      ],
    ],
    detail: [
      ['No palm oil, no dye, no promise of youth.', 'Kein Palmöl, kein Farbstoff, kein Versprechen von Jugend.'],
      ['Wrapped in paper that may go on the compost.', 'In Papier gewickelt, das auf den Kompost darf.'],
      ['It lasts longest on a dish that drains.', 'Am längsten hält sie auf einer Schale mit Ablauf.'],
    ],
  },
  {
    code: 'BLM',
    kind: 'balm',
    department: 'rituals',
    type: ['Balm', 'Balsam'],
    nouns: [
      ['Hand Balm', 'Handbalsam'],
      ['All-Weather Balm', 'Wetterbalsam'],
    ],
    styles: STYLES.scent,
    craft: 'soap',
    palette: 'label',
    colorOption: false,
    axes: [AXES.balm],
    price: [11, 19],
    grams: 60,
    share: 10,
    tags: ['bath', 'plastic-free'],
    materials: [
      ['Beeswax, rapeseed oil, lanolin', 'Bienenwachs, Rapsöl, Wollwachs'],
      ['Beeswax, sea buckthorn oil', 'Bienenwachs, Sanddornöl'],
    ],
    measures: ['12 months'],
    care: CARE.dry,
    opening: [
      ['For hands that garden, sail, knead or wash up.', 'Für Hände, die gärtnern, segeln, kneten oder abwaschen.'],
      [
        'A tin for the coat pocket, filled by {vendor} in {place}.',
        'Eine Dose für die Manteltasche, gefüllt von {vendor} in {place}.',
      ],
      ['{line} stays soft in frost and firm in the sun.', '{line} bleibt bei Frost weich und in der Sonne fest.'],
    ],
    detail: [
      [
        'A little is enough. It is gone before you touch the door handle.',
        'Ein wenig genügt. Ehe man die Klinke anfasst, ist es eingezogen.',
      ],
      ['Also good on boots, in an emergency.', 'Im Notfall auch gut für Stiefel.'],
      ['The tin can be sent back empty; we fill it again.', 'Die leere Dose darf zurückkommen; wir füllen sie wieder.'],
    ],
  },
  {
    code: 'TEA',
    kind: 'tin',
    department: 'rituals',
    type: ['Tea', 'Tee'],
    nouns: [
      ['Tea', 'Tee'],
      ['Loose Leaf Tea', 'Loser Tee'],
    ],
    styles: STYLES.tea,
    craft: 'tea',
    palette: 'label',
    colorOption: false,
    axes: [AXES.tea],
    price: [9, 18],
    grams: 130,
    share: 16,
    tags: ['tea', 'organic', 'gift'],
    materials: [
      ['Organic black tea', 'Bio-Schwarztee'],
      ['Organic herbs', 'Bio-Kräuter'],
      ['Organic green tea', 'Bio-Grüntee'],
    ],
    measures: ['95 °C, 3 min', '80 °C, 2 min', '100 °C, 7 min'],
    care: CARE.dry,
    opening: [
      ['A tea for the hour when it gets dark too early.', 'Ein Tee für die Stunde, in der es zu früh dunkel wird.'],
      [
        'Blended by {vendor} in {place}, in a warehouse that has smelled of it for a century.',
        'Von {vendor} in {place} gemischt, in einem Speicher, der seit hundert Jahren danach riecht.',
      ],
      [
        '{line} takes milk, takes rock sugar, and takes its time.',
        '{line} verträgt Milch, verträgt Kluntje und nimmt sich Zeit.',
      ],
    ],
    detail: [
      ['Whole leaf, so it can be poured twice.', 'Ganzes Blatt, das auch einen zweiten Aufguss gibt.'],
      ['The tin closes with a sigh and keeps a year.', 'Die Dose schließt mit einem Seufzer und hält ein Jahr frisch.'],
      ['Picked by people whose names are on the lid.', 'Gepflückt von Menschen, deren Namen auf dem Deckel stehen.'],
    ],
  },
  {
    code: 'COF',
    kind: 'pouch',
    department: 'rituals',
    type: ['Coffee', 'Kaffee'],
    nouns: [['Coffee', 'Kaffee']],
    styles: STYLES.roast,
    craft: 'coffee',
    palette: 'label',
    colorOption: false,
    axes: [AXES.coffee, AXES.grind],
    price: [9, 16],
    grams: 270,
    share: 10,
    tags: ['coffee', 'organic'],
    materials: [
      ['Arabica, washed', 'Arabica, gewaschen'],
      ['Arabica, natural', 'Arabica, trocken aufbereitet'],
    ],
    measures: ['1,600 m', '1,250 m'],
    care: CARE.dry,
    opening: [
      ['Roasted on Tuesdays, sent on Wednesdays.', 'Dienstags geröstet, mittwochs verschickt.'],
      [
        '{vendor} roasts in {place}, slowly, and stops before it gets bitter.',
        '{vendor} röstet in {place}, langsam, und hört auf, bevor es bitter wird.',
      ],
      [
        '{line} tastes of hazelnut, of plum, and of not having to go out yet.',
        '{line} schmeckt nach Haselnuss, nach Pflaume und danach, noch nicht hinauszumüssen.',
      ],
    ],
    detail: [
      [
        'From a cooperative we have visited, paid in advance.',
        'Von einer Kooperative, die wir besucht haben und die im Voraus bezahlt wird.',
      ],
      ['Best between the second and the sixth week.', 'Am besten zwischen der zweiten und der sechsten Woche.'],
      ['The bag is paper inside and out.', 'Die Tüte ist innen und außen aus Papier.'],
    ],
  },
  {
    code: 'HON',
    kind: 'jar',
    department: 'rituals',
    type: ['Honey', 'Honig'],
    nouns: [['Honey', 'Honig']],
    styles: STYLES.honey,
    craft: 'honey',
    palette: 'honey',
    colorOption: false,
    axes: [AXES.honey],
    price: [5, 9],
    grams: 220,
    share: 9,
    tags: ['gift', 'organic'],
    materials: [
      ['Raw honey, stirred', 'Roher Honig, gerührt'],
      ['Raw honey, from the comb', 'Roher Honig, aus der Wabe'],
    ],
    measures: ['12 months'],
    care: CARE.dry,
    opening: [
      ['Forty hives, one beekeeper, one summer.', 'Vierzig Völker, ein Imker, ein Sommer.'],
      [
        'Spun cold at {vendor} in {place} and stirred until it spreads.',
        'Bei {vendor} in {place} kalt geschleudert und gerührt, bis er streichfähig ist.',
      ],
      [
        '{line} tastes of where the bees were on the days it did not rain.',
        '{line} schmeckt nach dem Ort, an dem die Bienen waren, wenn es nicht regnete.',
      ],
    ],
    detail: [
      [
        'Never heated. It will set, and that is a good sign.',
        'Nie erhitzt. Er wird fest, und das ist ein gutes Zeichen.',
      ],
      ['Good in tea, better on buttered bread.', 'Gut im Tee, besser auf Butterbrot.'],
      ['The jar comes back as a vase in most households.', 'Das Glas wird in den meisten Haushalten zur Vase.'],
    ],
  },
];
