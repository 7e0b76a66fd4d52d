import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** What carries a person, and what a person carries. */
export const BOOT_AND_BAG_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'BOT',
    kind: 'boots',
    department: 'wear',
    type: ['Boots', 'Stiefel'],
    nouns: [
      ['Rain Boots', 'Gummistiefel'],
      ['Deck Boots', 'Decksstiefel'],
    ],
    styles: STYLES.weather,
    craft: 'rubber',
    palette: 'weather',
    colorOption: true,
    axes: [AXES.foot],
    price: [69, 139],
    grams: 1500,
    share: 10,
    tags: ['outdoor', 'waterproof'],
    materials: [
      ['Natural rubber, cotton lining', 'Naturkautschuk, Baumwollfutter'],
      ['Natural rubber, wool lining', 'Naturkautschuk, Wollfutter'],
    ],
    measures: ['32 cm', '28 cm'],
    care: CARE.weather,
    opening: [
      [
        'Made for decks, good for gardens, indispensable in February.',
        'Gemacht für Decks, gut für Gärten, unverzichtbar im Februar.',
      ],
      [
        'Natural rubber, laid by hand over a last in {place}.',
        'Naturkautschuk, in {place} von Hand über den Leisten gelegt.',
      ],
      ['{line} grips on wet planks and lets go of mud.', '{line} hält auf nassen Planken und lässt den Schlamm los.'],
    ],
    detail: [
      [
        'A loop at the back for pulling, a ridge at the heel for kicking off.',
        'Hinten eine Schlaufe zum Anziehen, an der Ferse eine Kante zum Ausziehen.',
      ],
      ['The insole comes out to dry by the stove.', 'Die Sohle lässt sich herausnehmen und am Ofen trocknen.'],
      [
        'Wide enough for a thick sock. Take your usual size.',
        'Weit genug für eine dicke Socke. Die gewohnte Größe nehmen.',
      ],
    ],
  },
  {
    code: 'TOT',
    kind: 'tote',
    department: 'wear',
    type: ['Bag', 'Tasche'],
    nouns: [
      ['Tote Bag', 'Tragetasche'],
      ['Market Bag', 'Markttasche'],
    ],
    styles: STYLES.weather,
    craft: 'leather',
    palette: 'weather',
    colorOption: true,
    axes: [AXES.vessel],
    price: [39, 119],
    grams: 520,
    share: 12,
    tags: ['bag'],
    materials: [
      ['18 oz canvas, leather handles', 'Segeltuch 600 g, Ledergriffe'],
      ['Waxed canvas', 'Gewachstes Segeltuch'],
    ],
    measures: ['38 × 34 × 14 cm', '46 × 38 × 18 cm'],
    care: CARE.leather,
    opening: [
      [
        'It holds a week of bread and vegetables and stands up by itself while you pay.',
        'Sie fasst Brot und Gemüse für eine Woche und steht beim Bezahlen von allein.',
      ],
      [
        'Sailcloth, and handles long enough for a shoulder in a winter coat.',
        'Segeltuch, und Griffe, lang genug für eine Schulter im Wintermantel.',
      ],
      [
        '{vendor} sews {line} in {place} with the thread that is used for saddles.',
        '{vendor} näht {line} in {place} mit dem Faden, mit dem man Sättel näht.',
      ],
    ],
    detail: [
      ['The base is doubled, because harbours are wet.', 'Der Boden ist doppelt, denn Häfen sind nass.'],
      ['A flat pocket inside for keys and the list.', 'Innen ein flaches Fach für Schlüssel und Einkaufszettel.'],
      [
        'Handles can be renewed; the canvas will outlive them.',
        'Die Griffe lassen sich erneuern; das Tuch überlebt sie.',
      ],
    ],
  },
  {
    code: 'BPK',
    kind: 'backpack',
    department: 'wear',
    type: ['Backpack', 'Rucksack'],
    nouns: [
      ['Backpack', 'Rucksack'],
      ['Rucksack', 'Wanderrucksack'],
    ],
    styles: STYLES.weather,
    craft: 'leather',
    palette: 'weather',
    colorOption: true,
    axes: [],
    price: [98, 229],
    grams: 980,
    share: 10,
    tags: ['bag', 'outdoor'],
    materials: [
      ['Waxed canvas, saddle leather', 'Gewachstes Segeltuch, Sattelleder'],
      ['Recycled sailcloth', 'Recyceltes Segeltuch'],
    ],
    measures: ['18 l', '22 l', '26 l'],
    care: CARE.leather,
    opening: [
      [
        'One big room, one small one, and straps that do not creak.',
        'Ein großes Fach, ein kleines, und Riemen, die nicht knarzen.',
      ],
      ['For the train on Monday and the dunes on Sunday.', 'Montags für die Bahn, sonntags für die Dünen.'],
      [
        '{line} was drawn on a rainy platform by someone with wet sandwiches.',
        '{line} wurde auf einem verregneten Bahnsteig entworfen, von jemandem mit nassen Broten.',
      ],
    ],
    detail: [
      [
        'A sleeve for a laptop up to 15 inches, padded with wool felt.',
        'Ein Fach für Laptops bis 15 Zoll, mit Wollfilz gepolstert.',
      ],
      [
        'Buckles are solid brass and are heard to close.',
        'Die Schnallen sind massives Messing, und man hört sie schließen.',
      ],
      ['The back panel dries quickly; so do you.', 'Das Rückenteil trocknet schnell; Sie auch.'],
    ],
  },
];
