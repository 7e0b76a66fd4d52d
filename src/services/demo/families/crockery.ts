import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

const STONEWARE = [
  ['Stoneware, lead-free glaze', 'Steinzeug, bleifreie Glasur'],
  ['Stoneware with iron speckle', 'Steinzeug mit Eisensprenkeln'],
  ['Porcelain, fired at 1,280 °C', 'Porzellan, bei 1.280 °C gebrannt'],
] as const;

/** What is thrown of clay for the table. */
export const CROCKERY_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'MUG',
    kind: 'mug',
    department: 'table',
    type: ['Mug', 'Becher'],
    nouns: [
      ['Mug', 'Becher'],
      ['Coffee Cup', 'Kaffeetasse'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.cup, AXES.setOf],
    price: [16, 32],
    grams: 320,
    share: 20,
    tags: ['handmade', 'coffee', 'gift'],
    materials: STONEWARE,
    measures: ['Ø 8.5 × 9 cm', 'Ø 9 × 8 cm', 'Ø 8 × 10.5 cm'],
    care: CARE.stoneware,
    opening: [
      [
        'A mug that warms two hands at once. {vendor} throws it in {place}, one after the other, and no two rims are quite alike.',
        'Ein Becher, der beide Hände wärmt. {vendor} dreht ihn in {place}, einen nach dem anderen, und kein Rand gleicht ganz dem nächsten.',
      ],
      [
        'The first coffee of the day deserves a cup with some weight to it. This one holds the heat and sits well in the palm.',
        'Der erste Kaffee des Tages verdient ein Gefäß mit Gewicht. Dieses hält die Wärme und liegt gut in der Hand.',
      ],
      [
        '{line} is the mug we reach for ourselves: a handle for three fingers, a lip thin enough to forget.',
        '{line} ist der Becher, nach dem wir selbst greifen: ein Henkel für drei Finger, ein Rand so dünn, dass man ihn vergisst.',
      ],
    ],
    detail: [
      [
        'The glaze breaks to a lighter tone at the edges, where the clay is nearest to the fire.',
        'An den Kanten, wo der Ton dem Feuer am nächsten war, bricht die Glasur ins Helle.',
      ],
      [
        'The foot stays bare, so that you can feel what it is made of.',
        'Der Fuß bleibt roh, damit man fühlt, woraus er ist.',
      ],
      [
        'It stacks by twos and survives the dishwasher, and small children.',
        'Er lässt sich zu zweit stapeln und übersteht Spülmaschine und kleine Kinder.',
      ],
    ],
  },
  {
    code: 'BWL',
    kind: 'bowl',
    department: 'table',
    type: ['Bowl', 'Schale'],
    nouns: [
      ['Bowl', 'Schale'],
      ['Porridge Bowl', 'Müslischale'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.vessel, AXES.setOf],
    price: [18, 36],
    grams: 480,
    share: 18,
    tags: ['handmade', 'breakfast'],
    materials: STONEWARE,
    measures: ['Ø 15 × 6.5 cm', 'Ø 17 × 7 cm', 'Ø 14 × 8 cm'],
    care: CARE.stoneware,
    opening: [
      [
        'For soup, for porridge, for the last of the plums. A bowl of this size is never in the cupboard for long.',
        'Für Suppe, für Haferbrei, für die letzten Pflaumen. Eine Schale dieser Größe steht nie lange im Schrank.',
      ],
      [
        'A quiet bowl with a generous curve, turned by {vendor} in {place}.',
        'Eine stille Schale mit großzügigem Schwung, gedreht von {vendor} in {place}.',
      ],
      [
        '{line} began as a rice bowl and grew. It now takes a whole lunch and still fits on a shelf.',
        '{line} begann als Reisschale und wuchs. Heute fasst sie ein ganzes Mittagessen und passt noch immer ins Regal.',
      ],
    ],
    detail: [
      [
        'The inside is glazed a shade lighter, which flatters whatever you put in it.',
        'Innen ist sie einen Ton heller glasiert, das schmeichelt allem, was hineinkommt.',
      ],
      [
        'A turned groove below the rim keeps the spoon from sliding.',
        'Eine gedrehte Rille unter dem Rand hält den Löffel.',
      ],
      ['The walls are thick enough for the oven up to 180 °C.', 'Die Wandung ist dick genug für den Ofen bis 180 °C.'],
    ],
  },
  {
    code: 'PLT',
    kind: 'plate',
    department: 'table',
    type: ['Plate', 'Teller'],
    nouns: [
      ['Plate', 'Teller'],
      ['Side Plate', 'Beilagenteller'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.setOf],
    price: [19, 38],
    grams: 620,
    share: 14,
    tags: ['handmade', 'dinner'],
    materials: STONEWARE,
    measures: ['Ø 22 cm', 'Ø 26 cm', 'Ø 19 cm'],
    care: CARE.stoneware,
    opening: [
      [
        'A plate should be a good background. This one has a wide well, a low rim and nothing to prove.',
        'Ein Teller soll ein guter Hintergrund sein. Dieser hat einen weiten Spiegel, einen flachen Rand und nichts zu beweisen.',
      ],
      [
        'Pressed, turned and glazed by hand in {place}; a stack of six is never perfectly straight, and we like it that way.',
        'In {place} von Hand gepresst, gedreht und glasiert; ein Stapel von sechs steht nie ganz gerade, und so mögen wir es.',
      ],
      [
        '{line} has been on our own table for years, and it has outlived three sets of glasses.',
        '{line} steht seit Jahren auf unserem eigenen Tisch und hat drei Gläsersätze überlebt.',
      ],
    ],
    detail: [
      [
        'Sauce stays where it belongs: the rim rises by exactly eight millimetres.',
        'Die Soße bleibt, wo sie hingehört: Der Rand steigt um genau acht Millimeter.',
      ],
      ['The glaze is hard enough for steak knives.', 'Die Glasur ist hart genug für Steakmesser.'],
      [
        'Mix the colours. They were made to sit beside each other.',
        'Mischen Sie die Farben. Sie sind füreinander gemacht.',
      ],
    ],
  },
  {
    code: 'JUG',
    kind: 'jug',
    department: 'table',
    type: ['Jug', 'Krug'],
    nouns: [
      ['Jug', 'Krug'],
      ['Milk Jug', 'Milchkrug'],
    ],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.vessel],
    price: [28, 58],
    grams: 780,
    share: 10,
    tags: ['handmade'],
    materials: STONEWARE,
    measures: ['0.6 l, 17 cm', '1 l, 21 cm', '1.4 l, 24 cm'],
    care: CARE.stoneware,
    opening: [
      [
        'It pours without a drip, which is harder to make than it sounds. {vendor} pulls each spout by hand.',
        'Er gießt, ohne zu tropfen, und das ist schwerer, als es klingt. {vendor} zieht jede Schnaupe von Hand.',
      ],
      [
        'Milk in the morning, water at noon, cow parsley in between.',
        'Morgens Milch, mittags Wasser, dazwischen Wiesenkerbel.',
      ],
      [
        'The strap handle of {line} is set where the jug balances when it is full.',
        'Der Bandhenkel von {line} sitzt dort, wo der volle Krug im Gleichgewicht ist.',
      ],
    ],
    detail: [
      [
        'Glazed inside and out; the line between the two is left to the kiln.',
        'Innen und außen glasiert; die Linie dazwischen überlassen wir dem Ofen.',
      ],
      ['It fits the door of a fridge.', 'Er passt in die Kühlschranktür.'],
      [
        'A heavy foot keeps it standing on a windy terrace.',
        'Ein schwerer Fuß hält ihn auch auf der windigen Terrasse.',
      ],
    ],
  },
  {
    code: 'TPT',
    kind: 'teapot',
    department: 'table',
    type: ['Teapot', 'Teekanne'],
    nouns: [['Teapot', 'Teekanne']],
    styles: STYLES.glaze,
    craft: 'clay',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.vessel],
    price: [58, 118],
    grams: 950,
    share: 9,
    tags: ['handmade', 'tea', 'gift'],
    materials: STONEWARE,
    measures: ['0.7 l', '1.1 l', '1.5 l'],
    care: CARE.stoneware,
    opening: [
      [
        'Round enough for the leaves to open, small enough to be emptied while it is hot.',
        'Rund genug, dass sich die Blätter öffnen, klein genug, um leer zu werden, solange sie heiß ist.',
      ],
      [
        'A teapot from {place} with a lid that stays put when you tip it, all the way.',
        'Eine Teekanne aus {place} mit einem Deckel, der beim Kippen bleibt, wo er ist.',
      ],
      [
        'Four parts, one clay: {vendor} makes body, spout, lid and sieve from the same batch, so that they shrink together.',
        'Vier Teile, ein Ton: {vendor} macht Körper, Tülle, Deckel und Sieb aus einer Masse, damit sie gemeinsam schwinden.',
      ],
    ],
    detail: [
      [
        'The sieve is pierced into the wall behind the spout. No basket to lose.',
        'Das Sieb ist in die Wand hinter der Tülle gestochen. Kein Körbchen, das verloren geht.',
      ],
      [
        'It comes with a felt mat from the offcuts of our slippers.',
        'Dazu gehört ein Filzuntersetzer aus den Resten unserer Hausschuhe.',
      ],
      [
        'The inside is left unglazed below the waterline and grows better with every pot.',
        'Innen bleibt sie unglasiert und wird mit jeder Kanne besser.',
      ],
    ],
  },
];
