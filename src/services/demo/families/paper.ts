import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** Paper, pencils and prints. */
export const PAPER_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'NTB',
    kind: 'notebook',
    department: 'paper',
    type: ['Notebook', 'Notizbuch'],
    nouns: [
      ['Notebook', 'Notizbuch'],
      ['Logbook', 'Logbuch'],
    ],
    styles: STYLES.paper,
    craft: 'paper',
    palette: 'cloth',
    colorOption: true,
    axes: [AXES.page, AXES.format],
    price: [12, 26],
    grams: 260,
    share: 18,
    tags: ['stationery', 'gift'],
    materials: [
      ['Book cloth, 100 g paper', 'Buchleinen, Papier 100 g'],
      ['Recycled board, 90 g paper', 'Altpapierpappe, Papier 90 g'],
    ],
    measures: ['192 pages', '144 pages', '256 pages'],
    care: CARE.paper,
    opening: [
      [
        'For lists, for sums, for the sentence that came on the stairs.',
        'Für Listen, für Rechnungen, für den Satz, der auf der Treppe kam.',
      ],
      [
        'Sewn and bound by {vendor} in {place}; it opens flat on the first page and on the last.',
        'Von {vendor} in {place} genäht und gebunden; es liegt auf der ersten wie auf der letzten Seite flach.',
      ],
      [
        '{line} is bound like a ship\u2019s log: it expects to get wet.',
        '{line} ist gebunden wie ein Schiffstagebuch: Es rechnet mit Nässe.',
      ],
    ],
    detail: [
      ['The paper takes fountain pen without feathering.', 'Das Papier verträgt Füller, ohne auszufransen.'],
      ['A pocket in the back for tickets.', 'Hinten eine Tasche für Fahrkarten.'],
      [
        'Numbered pages and an empty index, for the orderly.',
        'Seitenzahlen und ein leeres Register, für die Ordentlichen.',
      ],
    ],
  },
  {
    code: 'PNC',
    kind: 'pencils',
    department: 'paper',
    type: ['Pencils', 'Bleistifte'],
    nouns: [
      ['Pencils', 'Bleistifte'],
      ['Colour Pencils', 'Buntstifte'],
    ],
    styles: STYLES.pencil,
    craft: 'paper',
    palette: 'print',
    colorOption: false,
    axes: [AXES.pack],
    price: [4, 14],
    grams: 60,
    share: 10,
    tags: ['stationery', 'plastic-free'],
    materials: [
      ['Cedar wood, natural lacquer', 'Zedernholz, Naturlack'],
      ['Lime wood, unlacquered', 'Lindenholz, unlackiert'],
    ],
    measures: ['17.5 cm'],
    care: CARE.paper,
    opening: [
      [
        'A pencil is the only tool that gets lighter as you think.',
        'Der Bleistift ist das einzige Werkzeug, das beim Denken leichter wird.',
      ],
      [
        'Lime wood from {place}, cores that do not break when they fall. We dropped them.',
        'Lindenholz aus {place}, Minen, die beim Fallen nicht brechen. Wir haben sie fallen lassen.',
      ],
      [
        '{line} is soft enough to draw with and hard enough to do accounts.',
        '{line} ist weich genug zum Zeichnen und hart genug für die Buchhaltung.',
      ],
    ],
    detail: [
      [
        'Six sides, so that they stay on the desk of a boat.',
        'Sechs Kanten, damit sie auf dem Tisch eines Bootes liegen bleiben.',
      ],
      ['Stamped by hand, one after the other.', 'Von Hand geprägt, einer nach dem anderen.'],
      ['They come sharpened. A knife does it from there.', 'Sie kommen gespitzt. Danach genügt ein Messer.'],
    ],
  },
  {
    code: 'PST',
    kind: 'poster',
    department: 'paper',
    type: ['Print', 'Druck'],
    nouns: [
      ['Print', 'Druck'],
      ['Poster', 'Plakat'],
    ],
    styles: STYLES.print,
    craft: 'paper',
    palette: 'print',
    colorOption: false,
    axes: [AXES.poster, AXES.frame, AXES.stock],
    price: [19, 45],
    grams: 120,
    share: 18,
    tags: ['art', 'gift'],
    materials: [
      ['Pigment print on matt paper', 'Pigmentdruck auf mattem Papier'],
      ['Screen print, four colours', 'Siebdruck, vier Farben'],
    ],
    measures: ['White border 2 cm'],
    care: CARE.paper,
    opening: [
      [
        'Hills, a low sun, and nobody in the picture but you.',
        'Hügel, eine tiefe Sonne, und niemand im Bild außer Ihnen.',
      ],
      [
        'Drawn on the island of the same name between two ferries.',
        'Auf der gleichnamigen Insel gezeichnet, zwischen zwei Fähren.',
      ],
      [
        '{vendor} prints {line} in {place} in editions that can be counted.',
        '{vendor} druckt {line} in {place} in Auflagen, die man zählen kann.',
      ],
    ],
    detail: [
      [
        'The inks are mixed for this print and then washed away.',
        'Die Farben werden für diesen Druck gemischt und danach weggewaschen.',
      ],
      ['It travels flat, between two boards.', 'Er reist flach, zwischen zwei Pappen.'],
      ['Signed in pencil, lower right.', 'Mit Bleistift signiert, unten rechts.'],
    ],
  },
  {
    code: 'CRD',
    kind: 'card',
    department: 'paper',
    type: ['Greeting Card', 'Grußkarte'],
    nouns: [
      ['Card', 'Karte'],
      ['Folded Card', 'Klappkarte'],
    ],
    styles: STYLES.print,
    craft: 'paper',
    palette: 'print',
    colorOption: false,
    axes: [AXES.pack],
    price: [3, 6],
    grams: 20,
    share: 12,
    tags: ['stationery', 'gift', 'plastic-free'],
    materials: [
      ['Cotton paper, linocut', 'Baumwollpapier, Linolschnitt'],
      ['Recycled card, letterpress', 'Recyclingkarton, Buchdruck'],
    ],
    measures: ['10.5 × 14.8 cm'],
    care: CARE.paper,
    opening: [
      [
        'For what is too small for a letter and too good for a message.',
        'Für das, was für einen Brief zu klein und für eine Nachricht zu schön ist.',
      ],
      [
        'Cut in lino and printed by {vendor} in {place} on a press from 1928.',
        'In Linol geschnitten und von {vendor} in {place} auf einer Presse von 1928 gedruckt.',
      ],
      ['{line} is blank inside. You will think of something.', '{line} ist innen leer. Ihnen wird etwas einfallen.'],
    ],
    detail: [
      ['The envelope is lined in the colour of the ink.', 'Der Umschlag ist in der Farbe des Drucks gefüttert.'],
      ['You can feel the print with a thumb.', 'Man fühlt den Druck mit dem Daumen.'],
      ['Standard size, standard postage.', 'Normales Format, normales Porto.'],
    ],
  },
];
