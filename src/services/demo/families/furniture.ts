import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

const SOLID = [
  ['Solid oak, oiled', 'Eiche massiv, geölt'],
  ['Solid ash, soaped', 'Esche massiv, geseift'],
  ['Solid beech, painted', 'Buche massiv, lackiert'],
] as const;

/** What one sits on and at. */
export const FURNITURE_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'CHR',
    kind: 'chair',
    department: 'furniture',
    type: ['Chair', 'Stuhl'],
    nouns: [
      ['Chair', 'Stuhl'],
      ['Dining Chair', 'Esszimmerstuhl'],
    ],
    styles: STYLES.wood,
    craft: 'wood',
    palette: 'paint',
    colorOption: true,
    axes: [],
    price: [249, 490],
    grams: 5400,
    share: 12,
    tags: ['wood', 'made-to-order'],
    materials: SOLID,
    measures: ['48 × 52 × 82 cm', '51 × 50 × 79 cm'],
    care: CARE.wood,
    opening: [
      [
        'A chair for the long dinners: upright while you eat, kind while you talk.',
        'Ein Stuhl für lange Abendessen: aufrecht beim Essen, freundlich beim Reden.',
      ],
      ['{vendor} joins it in {place} without a single screw.', '{vendor} fügt ihn in {place} ganz ohne Schrauben.'],
      [
        '{line} weighs little enough to be carried into the garden with one hand.',
        '{line} ist so leicht, dass man ihn mit einer Hand in den Garten trägt.',
      ],
    ],
    detail: [
      [
        'The back is bent over steam, the seat is carved by a hand that has done it before.',
        'Die Lehne ist über Dampf gebogen, der Sitz von einer Hand geformt, die es kann.',
      ],
      [
        'Delivered whole. Nothing to assemble, nothing to squeak.',
        'Kommt fertig an. Nichts zu montieren, nichts, das quietscht.',
      ],
      [
        'Joints and paint are repaired by the workshop, for as long as it exists.',
        'Gelenke und Lack repariert die Werkstatt, solange es sie gibt.',
      ],
    ],
  },
  {
    code: 'STL',
    kind: 'stool',
    department: 'furniture',
    type: ['Stool', 'Hocker'],
    nouns: [
      ['Stool', 'Hocker'],
      ['Milking Stool', 'Melkschemel'],
    ],
    styles: STYLES.wood,
    craft: 'wood',
    palette: 'paint',
    colorOption: true,
    axes: [AXES.vessel],
    price: [98, 210],
    grams: 2600,
    share: 10,
    tags: ['wood'],
    materials: SOLID,
    measures: ['Ø 32 × 45 cm', 'Ø 30 × 42 cm', 'Ø 34 × 62 cm'],
    care: CARE.wood,
    opening: [
      ['A seat, a bedside table, a step to the top shelf.', 'Ein Sitz, ein Nachttisch, eine Stufe zum obersten Regal.'],
      [
        'Three legs never wobble. {vendor} has known this for four generations.',
        'Drei Beine wackeln nie. {vendor} weiß das seit vier Generationen.',
      ],
      [
        '{line} lives beside the bath, under the coats, or wherever someone needs to tie a shoe.',
        '{line} wohnt neben der Wanne, unter den Mänteln oder wo immer jemand einen Schuh binden muss.',
      ],
    ],
    detail: [
      [
        'The legs go through the seat and are wedged from above.',
        'Die Beine gehen durch den Sitz und sind von oben verkeilt.',
      ],
      [
        'The seat is hollowed by four millimetres, which is exactly enough.',
        'Der Sitz ist vier Millimeter gemuldet, und das genügt genau.',
      ],
      ['Felt gliders are underneath already.', 'Filzgleiter sind schon darunter.'],
    ],
  },
  {
    code: 'TBL',
    kind: 'table',
    department: 'furniture',
    type: ['Side Table', 'Beistelltisch'],
    nouns: [
      ['Side Table', 'Beistelltisch'],
      ['Coffee Table', 'Couchtisch'],
    ],
    styles: STYLES.wood,
    craft: 'wood',
    palette: 'wood',
    colorOption: true,
    axes: [AXES.vessel],
    price: [169, 420],
    grams: 6800,
    share: 9,
    tags: ['wood', 'made-to-order'],
    materials: SOLID,
    measures: ['Ø 45 × 50 cm', 'Ø 60 × 42 cm', 'Ø 38 × 55 cm'],
    care: CARE.wood,
    opening: [
      [
        'Room for a lamp, a book and a cup, which is all the evening needs.',
        'Platz für Lampe, Buch und Tasse, und mehr braucht der Abend nicht.',
      ],
      [
        'A small table from {place} whose top is one board, if you look closely.',
        'Ein kleiner Tisch aus {place}, dessen Platte, wenn man genau hinsieht, ein einziges Brett ist.',
      ],
      ['{line} follows you from the sofa to the window and back.', '{line} folgt vom Sofa ans Fenster und zurück.'],
    ],
    detail: [
      [
        'The edge is bevelled below, so that it looks thinner than it is.',
        'Die Kante ist unten gefast, so wirkt sie dünner, als sie ist.',
      ],
      [
        'Water rings come off with fine steel wool and patience.',
        'Wasserränder gehen mit feiner Stahlwolle und Geduld heraus.',
      ],
      ['Legs unscrew by hand for moving house.', 'Die Beine lassen sich zum Umziehen von Hand abschrauben.'],
    ],
  },
  {
    code: 'MIR',
    kind: 'mirror',
    department: 'furniture',
    type: ['Mirror', 'Spiegel'],
    nouns: [
      ['Mirror', 'Spiegel'],
      ['Wall Mirror', 'Wandspiegel'],
    ],
    styles: STYLES.wood,
    craft: 'wood',
    palette: 'wood',
    colorOption: true,
    axes: [AXES.vessel],
    price: [89, 260],
    grams: 3900,
    share: 8,
    tags: ['wood', 'hallway'],
    materials: [
      ['Bent ash, 4 mm glass', 'Gebogene Esche, 4 mm Glas'],
      ['Solid oak, 4 mm glass', 'Eiche massiv, 4 mm Glas'],
    ],
    measures: ['Ø 50 cm', '45 × 75 cm', '40 × 90 cm'],
    care: CARE.wood,
    opening: [
      ['It doubles the light of a narrow hall.', 'Er verdoppelt das Licht eines schmalen Flurs.'],
      [
        'A mirror in a frame no wider than a thumb, bent in {place}.',
        'Ein Spiegel im daumenbreiten Rahmen, in {place} gebogen.',
      ],
      [
        '{line} hangs by the door and has the last word on hats.',
        '{line} hängt neben der Tür und hat bei Hüten das letzte Wort.',
      ],
    ],
    detail: [
      ['The glass is backed against splinters.', 'Das Glas ist gegen Splitter hinterklebt.'],
      ['Two screws and a paper template are included.', 'Zwei Schrauben und eine Papierschablone liegen bei.'],
      [
        'The frame is joined with a fishtail that you may show to visitors.',
        'Der Rahmen ist mit einem Schwalbenschwanz gefügt, den man Gästen zeigen darf.',
      ],
    ],
  },
];
