import { CARE, STYLES } from '../words/styles.ts';
import { AXES } from './axes.ts';
import { type ProductFamily } from './product-family.ts';

/** Lamps, lanterns and candles. */
export const LIGHT_FAMILIES: readonly ProductFamily[] = [
  {
    code: 'LMP',
    kind: 'lamp',
    department: 'light',
    type: ['Table Lamp', 'Tischleuchte'],
    nouns: [
      ['Table Lamp', 'Tischleuchte'],
      ['Bedside Lamp', 'Nachttischleuchte'],
    ],
    styles: STYLES.light,
    craft: 'light',
    palette: 'glaze',
    colorOption: true,
    axes: [AXES.cable],
    price: [89, 249],
    grams: 2400,
    share: 16,
    tags: ['lamp', 'handmade'],
    materials: [
      ['Stoneware foot, linen shade', 'Fuß aus Steinzeug, Schirm aus Leinen'],
      ['Turned foot, cotton shade', 'Gedrechselter Fuß, Schirm aus Baumwolle'],
    ],
    measures: ['Ø 28 × 44 cm', 'Ø 32 × 52 cm', 'Ø 24 × 38 cm'],
    care: CARE.lamp,
    opening: [
      [
        'A lamp for the corner where you read. The light falls on the page, not in the eyes.',
        'Eine Leuchte für die Ecke, in der man liest. Das Licht fällt auf die Seite, nicht in die Augen.',
      ],
      [
        '{vendor} turns the foot in {place} and pleats the shade next door.',
        '{vendor} dreht den Fuß in {place} und faltet den Schirm gleich nebenan.',
      ],
      [
        'In November, {line} is switched on at four and stays on until the kettle is cold.',
        'Im November geht {line} um vier Uhr an und bleibt es, bis der Kessel kalt ist.',
      ],
    ],
    detail: [
      [
        'A cloth cable of two metres with a switch you can find in the dark.',
        'Zwei Meter Textilkabel mit einem Schalter, den man im Dunkeln findet.',
      ],
      [
        'E27 socket; a warm bulb of 2,700 K is in the box.',
        'E27-Fassung; ein warmes Leuchtmittel mit 2.700 K liegt bei.',
      ],
      [
        'The shade can be ordered again when the years have yellowed it.',
        'Der Schirm lässt sich nachbestellen, wenn die Jahre ihn vergilbt haben.',
      ],
    ],
  },
  {
    code: 'PEN',
    kind: 'pendant',
    department: 'light',
    type: ['Pendant Lamp', 'Pendelleuchte'],
    nouns: [
      ['Pendant Lamp', 'Pendelleuchte'],
      ['Ceiling Lamp', 'Hängeleuchte'],
    ],
    styles: STYLES.light,
    craft: 'light',
    palette: 'metal',
    colorOption: true,
    axes: [AXES.vessel],
    price: [119, 329],
    grams: 1900,
    share: 11,
    tags: ['lamp'],
    materials: [
      ['Spun steel, enamelled', 'Gedrückter Stahl, emailliert'],
      ['Spun brass', 'Gedrücktes Messing'],
    ],
    measures: ['Ø 36 cm', 'Ø 45 cm', 'Ø 28 cm'],
    care: CARE.lamp,
    opening: [
      ['Hang it low over the table: it gathers people.', 'Tief über den Tisch gehängt, versammelt sie die Leute.'],
      [
        'Spun from one sheet in {place}, enamelled inside so that it throws the light down.',
        'In {place} aus einem Blech gedrückt und innen emailliert, damit sie das Licht nach unten wirft.',
      ],
      [
        '{line} is a harbour lamp that has come indoors and learned some manners.',
        '{line} ist eine Hafenleuchte, die ins Haus gezogen ist und Manieren gelernt hat.',
      ],
    ],
    detail: [
      ['Three metres of cable, shortened without tools.', 'Drei Meter Kabel, ohne Werkzeug zu kürzen.'],
      ['The canopy covers the holes of the lamp before it.', 'Der Baldachin deckt die Löcher der Vorgängerin.'],
      ['Works with every dimmer that we could find.', 'Arbeitet mit jedem Dimmer, den wir finden konnten.'],
    ],
  },
  {
    code: 'LAN',
    kind: 'lantern',
    department: 'light',
    type: ['Lantern', 'Laterne'],
    nouns: [
      ['Lantern', 'Laterne'],
      ['Storm Lantern', 'Sturmlaterne'],
    ],
    styles: STYLES.light,
    craft: 'metal',
    palette: 'metal',
    colorOption: true,
    axes: [AXES.vessel],
    price: [39, 98],
    grams: 1300,
    share: 9,
    tags: ['outdoor', 'candlelight'],
    materials: [
      ['Galvanised steel and glass', 'Verzinkter Stahl und Glas'],
      ['Powder-coated steel and glass', 'Pulverbeschichteter Stahl und Glas'],
    ],
    measures: ['14 × 14 × 30 cm', '18 × 18 × 42 cm'],
    care: CARE.lamp,
    opening: [
      [
        'For the step before the door, so that whoever comes late knows they are expected.',
        'Für die Stufe vor der Tür, damit, wer spät kommt, weiß, dass er erwartet wird.',
      ],
      [
        'Folded and riveted by {vendor}; wind gets in only where the flame wants it.',
        'Von {vendor} gefalzt und genietet; der Wind kommt nur dorthin, wo die Flamme ihn will.',
      ],
      [
        '{line} has spent a winter on our jetty. The candle went out twice.',
        '{line} stand einen Winter auf unserem Steg. Die Kerze ging zweimal aus.',
      ],
    ],
    detail: [
      ['The panes slide out for cleaning.', 'Die Scheiben lassen sich zum Putzen herausziehen.'],
      ['Takes pillar candles up to eight centimetres.', 'Nimmt Stumpenkerzen bis acht Zentimeter.'],
      ['The ring on top stays cool enough to carry.', 'Der Ring oben bleibt kühl genug zum Tragen.'],
    ],
  },
  {
    code: 'CAN',
    kind: 'candle',
    department: 'light',
    type: ['Candle', 'Kerze'],
    nouns: [
      ['Candle', 'Kerze'],
      ['Soy Candle', 'Sojakerze'],
    ],
    styles: STYLES.scent,
    craft: 'wax',
    palette: 'wax',
    colorOption: false,
    axes: [AXES.candle, AXES.scent],
    price: [14, 26],
    grams: 240,
    share: 14,
    tags: ['candlelight', 'gift', 'plastic-free'],
    materials: [
      ['Rapeseed and beeswax, cotton wick', 'Raps- und Bienenwachs, Baumwolldocht'],
      ['Soy wax, cotton wick', 'Sojawachs, Baumwolldocht'],
    ],
    measures: ['20 hours', '45 hours', '60 hours'],
    care: CARE.wax,
    opening: [
      [
        'It smells of what grows behind our house, and only as loud as a good guest.',
        'Sie riecht nach dem, was hinter unserem Haus wächst, und nur so laut wie ein guter Gast.',
      ],
      ['Poured by {vendor} in {place}, forty at a time.', 'Von {vendor} in {place} gegossen, vierzig auf einmal.'],
      [
        '{line} burns slowly and to the bottom: no hole in the middle, no wall of wax.',
        '{line} brennt langsam und bis zum Grund: kein Loch in der Mitte, keine Wand aus Wachs.',
      ],
    ],
    detail: [
      [
        'The glass becomes a tumbler, or a home for pencils.',
        'Das Glas wird später zum Becher oder zum Zuhause für Stifte.',
      ],
      [
        'Only plant wax, beeswax and oils that name their field.',
        'Nur Pflanzenwachs, Bienenwachs und Öle, die ihr Feld beim Namen nennen.',
      ],
      [
        'Let it burn two hours the first time, and it will remember.',
        'Beim ersten Mal zwei Stunden brennen lassen, dann merkt sie es sich.',
      ],
    ],
  },
];
