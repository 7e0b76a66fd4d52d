import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** Plants, and what they stand in. */
export const GARDEN_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'POT',
    kind: 'pot',
    department: 'garden',
    type: ['Plant Pot', 'Pflanztopf'],
    nouns: [
      ['Plant Pot', 'Pflanztopf'],
      ['Planter', 'Übertopf'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.pot],
    price: [16, 34],
    grams: 900,
    share: 14,
    tags: ['outdoor', 'handmade'],
    materials: [
      ['Frost-proof stoneware', 'Frostfestes Steinzeug'],
      ['Terracotta, wood-fired', 'Terrakotta, im Holzofen gebrannt'],
    ],
    measures: ['with saucer'],
    care: CARE.stoneware,
    opening: [
      ['A pot that lets the plant do the talking.', 'Ein Topf, der die Pflanze reden lässt.'],
      [
        'Thrown in {place} by {vendor}, with a hole at the bottom, as nature intended.',
        'Von {vendor} in {place} gedreht, mit einem Loch im Boden, wie die Natur es will.',
      ],
      [
        '{line} has stood outside through six winters and has a little moss to show for it.',
        '{line} stand sechs Winter draußen und hat dafür etwas Moos vorzuweisen.',
      ],
    ],
    detail: [
      ['The saucer belongs to it and is glazed inside.', 'Der Untersetzer gehört dazu und ist innen glasiert.'],
      ['Thick walls keep roots cool in July.', 'Dicke Wände halten die Wurzeln im Juli kühl.'],
      ['Sizes nest for the winter.', 'Die Größen lassen sich für den Winter ineinanderstellen.'],
    ],
  },
  {
    code: 'PLA',
    kind: 'plant',
    department: 'garden',
    type: ['Houseplant', 'Zimmerpflanze'],
    nouns: [
      ['Fern', 'Farn'],
      ['Rubber Fig', 'Gummibaum'],
      ['Snake Plant', 'Bogenhanf'],
    ],
    styles: STYLES.green,
    craft: 'plants',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.pot],
    price: [14, 29],
    grams: 1200,
    share: 14,
    tags: ['living', 'gift'],
    materials: [['Peat-free soil, stoneware pot', 'Torffreie Erde, Topf aus Steinzeug']],
    measures: ['with pot and saucer'],
    care: CARE.plant,
    opening: [
      [
        'Patient, green, and content with less light than you think.',
        'Geduldig, grün und mit weniger Licht zufrieden, als man denkt.',
      ],
      [
        'Raised by {vendor} in {place} without peat and without hurry.',
        'Von {vendor} in {place} ohne Torf und ohne Eile gezogen.',
      ],
      ['{line} forgives a holiday.', '{line} verzeiht einen Urlaub.'],
    ],
    detail: [
      [
        'It arrives potted, watered and a little offended; give it a day.',
        'Sie kommt eingetopft, gegossen und ein wenig beleidigt an; geben Sie ihr einen Tag.',
      ],
      [
        'Sent on Mondays only, so that it never waits in a depot over a Sunday.',
        'Wir verschicken nur montags, damit sie nie einen Sonntag im Depot verbringt.',
      ],
      [
        'If it does not settle in within four weeks, we send another.',
        'Wenn sie in vier Wochen nicht heimisch wird, schicken wir eine neue.',
      ],
    ],
  },
  {
    code: 'WTC',
    kind: 'can',
    department: 'garden',
    type: ['Watering Can', 'Gießkanne'],
    nouns: [['Watering Can', 'Gießkanne']],
    styles: STYLES.light,
    craft: 'metal',
    palette: 'metal',
    colorOption: true,
    axes: [AXES.vessel],
    price: [34, 79],
    grams: 900,
    share: 9,
    tags: ['outdoor'],
    materials: [
      ['Galvanised steel', 'Verzinkter Stahl'],
      ['Powder-coated steel', 'Pulverbeschichteter Stahl'],
    ],
    measures: ['1.2 l', '3 l', '5 l'],
    care: CARE.metal,
    opening: [
      [
        'A long spout reaches the back of the sill without a flood at the front.',
        'Der lange Hals reicht bis hinten auf die Fensterbank, ohne vorn zu überfluten.',
      ],
      [
        'Soldered by {vendor} in {place}, and tested with water, one by one.',
        'Von {vendor} in {place} gelötet und einzeln mit Wasser geprüft.',
      ],
      [
        '{line} is handsome enough to be left out, so the plants get watered.',
        '{line} ist so hübsch, dass man sie stehen lässt, und so werden die Pflanzen gegossen.',
      ],
    ],
    detail: [
      ['Balanced to be carried full with one hand.', 'So ausgewogen, dass man sie voll mit einer Hand trägt.'],
      ['The rose is brass and unscrews.', 'Die Brause ist aus Messing und lässt sich abschrauben.'],
      ['Opens wide enough for a rain barrel.', 'Weit genug offen für die Regentonne.'],
    ],
  },
  {
    code: 'SED',
    kind: 'packet',
    department: 'garden',
    type: ['Seeds', 'Saatgut'],
    nouns: [['Seeds', 'Saatgut']],
    styles: STYLES.seed,
    craft: 'seeds',
    palette: 'label',
    colorOption: false,
    axes: [AXES.pack],
    price: [3, 5],
    grams: 10,
    share: 12,
    tags: ['organic', 'gift', 'plastic-free'],
    materials: [['Organic seed, open-pollinated', 'Bio-Saatgut, samenfest']],
    measures: ['1 g', '2 g', '4 g'],
    care: CARE.dry,
    opening: [
      ['A packet of next summer.', 'Ein Tütchen nächster Sommer.'],
      [
        'Open-pollinated seed from {place}: harvest it, and you will never need to buy it again. We have made our peace with that.',
        'Samenfestes Saatgut aus {place}: einmal geerntet, muss man es nie wieder kaufen. Wir haben uns damit abgefunden.',
      ],
      [
        '{line} does well in poor soil and better in good company.',
        '{line} gedeiht auf magerem Boden und noch besser in guter Gesellschaft.',
      ],
    ],
    detail: [
      [
        'Sow from April, thin in May, argue with snails in June.',
        'Ab April säen, im Mai vereinzeln, im Juni mit Schnecken streiten.',
      ],
      ['Enough for three square metres, or forty pots.', 'Genug für drei Quadratmeter oder vierzig Töpfe.'],
      ['The packet tells you when, how deep and how far apart.', 'Auf der Tüte steht, wann, wie tief und wie weit.'],
    ],
  },
  {
    code: 'VAS',
    kind: 'vase',
    department: 'garden',
    type: ['Vase', 'Vase'],
    nouns: [
      ['Vase', 'Vase'],
      ['Bud Vase', 'Knospenvase'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.vessel],
    price: [24, 58],
    grams: 640,
    share: 14,
    tags: ['handmade', 'gift'],
    materials: [
      ['Stoneware', 'Steinzeug'],
      ['Porcelain', 'Porzellan'],
    ],
    measures: ['Ø 10 × 18 cm', 'Ø 12 × 24 cm', 'Ø 9 × 14 cm'],
    care: CARE.stoneware,
    opening: [
      [
        'Made for three stems from the roadside, not for thirty from the shop.',
        'Gemacht für drei Stiele vom Wegrand, nicht für dreißig aus dem Laden.',
      ],
      ['A narrow neck holds grasses where you put them.', 'Ein enger Hals hält Gräser dort, wo man sie hinstellt.'],
      [
        '{vendor} throws {line} in {place} and leaves the finger marks in.',
        '{vendor} dreht {line} in {place} und lässt die Fingerspuren stehen.',
      ],
    ],
    detail: [
      [
        'Watertight, whatever the potter next door may say.',
        'Wasserdicht, was auch immer der Töpfer nebenan behauptet.',
      ],
      ['Looks finished when it is empty.', 'Sieht auch leer fertig aus.'],
      ['The base is felted against rings on wood.', 'Der Boden ist gegen Ränder auf Holz befilzt.'],
    ],
  },
];
