import { type SceneTheme } from '../../media/scene-themes.ts';
import { type Text } from '../words/text.ts';

/** A condition of a rule-based collection, in the words of the admin's rule editor. */
export interface CollectionRule {
  column: 'TAG' | 'TYPE' | 'IS_PRICE_REDUCED';
  relation: 'EQUALS' | 'IS_SET';
  condition: string;
}

export interface DemoCollection {
  handle: string;
  title: Text;
  text: Text;
  scene: SceneTheme;
  order: 'MANUAL' | 'BEST_SELLING' | 'CREATED_DESC' | 'PRICE_ASC' | 'ALPHA_ASC';
  /** Products match all of these, or any; null: filled by hand. */
  rules: { match: 'ALL' | 'ANY'; rules: CollectionRule[] } | null;
  /** For a collection filled by hand: from which tags the shopkeeper chose, and how many. */
  chosen?: { tags: readonly string[]; count: number };
}

const tagged = (condition: string): DemoCollection['rules'] => ({
  match: 'ALL',
  rules: [{ column: 'TAG', relation: 'EQUALS', condition }],
});

/** The twelve shelves of the shop. */
export const COLLECTIONS: readonly DemoCollection[] = [
  {
    handle: 'new-arrivals',
    title: ['New Arrivals', 'Neu eingetroffen'],
    scene: 'fresh',
    order: 'CREATED_DESC',
    rules: tagged('new'),
    text: [
      'What the last ferries brought: small batches, first colours, and a few things we could not wait to show.',
      'Was die letzten Fähren brachten: kleine Auflagen, erste Farben und ein paar Dinge, die wir sofort zeigen mussten.',
    ],
  },
  {
    handle: 'table',
    title: ['At the Table', 'Bei Tisch'],
    scene: 'table',
    order: 'BEST_SELLING',
    rules: tagged('table'),
    text: [
      'Cups with weight, bowls with a generous curve and glasses you only notice against the light.',
      'Becher mit Gewicht, Schalen mit großzügigem Schwung und Gläser, die man erst gegen das Licht bemerkt.',
    ],
  },
  {
    handle: 'light',
    title: ['Light', 'Licht'],
    scene: 'light',
    order: 'BEST_SELLING',
    rules: tagged('light'),
    text: [
      'Lamps, lanterns and candles for the half of the year that needs them.',
      'Leuchten, Laternen und Kerzen für die Hälfte des Jahres, die sie braucht.',
    ],
  },
  {
    handle: 'furniture',
    title: ['Small Furniture', 'Kleine Möbel'],
    scene: 'furniture',
    order: 'PRICE_ASC',
    rules: tagged('furniture'),
    text: [
      'Chairs, stools and tables that can be carried by one person and repaired by another.',
      'Stühle, Hocker und Tische, die einer trägt und ein anderer reparieren kann.',
    ],
  },
  {
    handle: 'textiles',
    title: ['Blankets & Textiles', 'Decken & Textilien'],
    scene: 'textiles',
    order: 'BEST_SELLING',
    rules: tagged('textiles'),
    text: [
      'Wool and linen, woven by people who answer the telephone.',
      'Wolle und Leinen, gewebt von Leuten, die selbst ans Telefon gehen.',
    ],
  },
  {
    handle: 'wear',
    title: ['Wear & Carry', 'Anziehen & Tragen'],
    scene: 'wear',
    order: 'BEST_SELLING',
    rules: tagged('wear'),
    text: [
      'Coats for rain from the side, sweaters for the boat, bags for bread and books.',
      'Mäntel für Regen von der Seite, Pullover fürs Boot, Taschen für Brot und Bücher.',
    ],
  },
  {
    handle: 'paper',
    title: ['Paper & Prints', 'Papier & Drucke'],
    scene: 'paper',
    order: 'ALPHA_ASC',
    rules: tagged('paper'),
    text: [
      'Notebooks that open flat, pencils that survive a fall, prints of places with few people.',
      'Notizbücher, die flach liegen, Bleistifte, die einen Sturz überstehen, Drucke von Orten mit wenigen Menschen.',
    ],
  },
  {
    handle: 'garden',
    title: ['Plants & Pots', 'Pflanzen & Töpfe'],
    scene: 'garden',
    order: 'BEST_SELLING',
    rules: tagged('garden'),
    text: [
      'Patient plants, honest pots, and seeds for everything in between.',
      'Geduldige Pflanzen, ehrliche Töpfe und Saatgut für alles dazwischen.',
    ],
  },
  {
    handle: 'rituals',
    title: ['Daily Rituals', 'Tägliche Rituale'],
    scene: 'rituals',
    order: 'BEST_SELLING',
    rules: {
      match: 'ANY',
      rules: [
        { column: 'TAG', relation: 'EQUALS', condition: 'rituals' },
        { column: 'TYPE', relation: 'EQUALS', condition: 'Candle' },
      ],
    },
    text: [
      'Soap, tea, coffee, candlelight: small things done every day, done well.',
      'Seife, Tee, Kaffee, Kerzenlicht: kleine Dinge, jeden Tag getan, gut getan.',
    ],
  },
  {
    handle: 'gift-table',
    title: ['The Gift Table', 'Der Gabentisch'],
    scene: 'gifts',
    order: 'MANUAL',
    rules: null,
    chosen: { tags: ['gift'], count: 36 },
    text: [
      'Chosen by hand by Merle, who has five siblings and remembers every birthday.',
      'Von Hand ausgesucht von Merle, die fünf Geschwister hat und an jeden Geburtstag denkt.',
    ],
  },
  {
    handle: 'cabin-weekend',
    title: ['A Weekend at the Cabin', 'Ein Wochenende in der Hütte'],
    scene: 'cabin',
    order: 'MANUAL',
    rules: null,
    chosen: { tags: ['wool', 'outdoor', 'candlelight', 'coffee', 'stationery'], count: 28 },
    text: [
      'Everything for two days without reception: a lantern, a blanket, something to read by, something to boil.',
      'Alles für zwei Tage ohne Empfang: eine Laterne, eine Decke, etwas zum Lesen, etwas zum Kochen.',
    ],
  },
  {
    handle: 'last-pieces',
    title: ['Last Pieces', 'Letzte Stücke'],
    scene: 'sale',
    order: 'PRICE_ASC',
    rules: { match: 'ALL', rules: [{ column: 'IS_PRICE_REDUCED', relation: 'IS_SET', condition: '' }] },
    text: [
      'Colours that will not come back and shapes we keep improving. Reduced until they are gone.',
      'Farben, die nicht wiederkommen, und Formen, an denen wir weiterarbeiten. Reduziert, bis sie fort sind.',
    ],
  },
];
