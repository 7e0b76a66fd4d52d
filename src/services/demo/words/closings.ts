import { type Department } from '../families/product-family.ts';
import { type Text } from './text.ts';

/** Last sentences of a description, by department; {line} is the product's line. */
export const CLOSINGS: Record<Department, readonly Text[]> = {
  table: [
    [
      'Part of the {line} line: bowls, plates and cups that are allowed to differ.',
      'Teil der Linie {line}: Schalen, Teller und Becher, die verschieden sein dürfen.',
    ],
    [
      'Chipped one? Send a picture, we keep single pieces for years.',
      'Etwas abgesprungen? Schicken Sie ein Bild, wir halten Einzelstücke jahrelang vor.',
    ],
    [
      'Packed in straw and paper; the box goes on the compost.',
      'In Stroh und Papier verpackt; der Karton darf auf den Kompost.',
    ],
    ['Tested for a year in our own kitchen.', 'Ein Jahr lang in unserer eigenen Küche erprobt.'],
  ],
  light: [
    [
      'Good light is low, warm and never in the middle of the room.',
      'Gutes Licht ist tief, warm und nie in der Mitte des Raumes.',
    ],
    ['Every part can be bought again: socket, cable, shade.', 'Jedes Teil gibt es nach: Fassung, Kabel, Schirm.'],
    [
      'The {line} line is named after an island with one lighthouse and no street lamps.',
      'Die Linie {line} ist nach einer Insel mit einem Leuchtturm und ohne Straßenlaternen benannt.',
    ],
  ],
  furniture: [
    [
      'Made to order in four to six weeks, from wood that is already dry.',
      'Auf Bestellung gefertigt, in vier bis sechs Wochen, aus Holz, das schon trocken ist.',
    ],
    [
      'Delivered to the room of your choice, without packaging left behind.',
      'In den Raum Ihrer Wahl geliefert, ohne dass Verpackung zurückbleibt.',
    ],
    [
      'Ten years of guarantee, and after that a telephone number.',
      'Zehn Jahre Garantie, und danach eine Telefonnummer.',
    ],
  ],
  textiles: [
    [
      'We send samples of every colour for the price of a stamp.',
      'Von jeder Farbe schicken wir Muster zum Preis einer Briefmarke.',
    ],
    [
      'The colours of {line} were matched on a grey day, when one sees them best.',
      'Die Farben von {line} wurden an einem grauen Tag abgestimmt, da sieht man sie am besten.',
    ],
    [
      'Made in runs of two hundred. A second dye lot may differ by a breath.',
      'In Auflagen von zweihundert gefertigt. Eine zweite Färbung kann um einen Hauch abweichen.',
    ],
  ],
  wear: [
    ['Free exchange of sizes within sixty days.', 'Größentausch kostenlos innerhalb von sechzig Tagen.'],
    [
      'Tell us your height, and we tell you our honest opinion.',
      'Sagen Sie uns Ihre Größe, wir sagen Ihnen unsere ehrliche Meinung.',
    ],
    [
      'Worn on the winter ferry to {line} by the people who pack it.',
      'Auf der Winterfähre nach {line} getragen, von denen, die es verpacken.',
    ],
  ],
  paper: [
    ['From paper that was something else before.', 'Aus Papier, das vorher schon etwas anderes war.'],
    [
      'Order ten and we print your name on them, if the press is free.',
      'Ab zehn Stück drucken wir Ihren Namen darauf, wenn die Presse frei ist.',
    ],
    ['Sent in a box that can be used again.', 'In einer Schachtel verschickt, die man weiterverwenden kann.'],
  ],
  garden: [
    ['Tried on our own windowsill, north side.', 'Auf unserer eigenen Fensterbank erprobt, Nordseite.'],
    [
      'Goes with everything else in the {line} line, and with dandelions.',
      'Passt zu allem aus der Linie {line}, und zu Löwenzahn.',
    ],
    ['Questions about plants are answered by Merle, who knows.', 'Fragen zu Pflanzen beantwortet Merle, die es weiß.'],
  ],
  rituals: [
    ['Made in small batches; the date is on the bottom.', 'In kleinen Chargen gemacht; das Datum steht auf dem Boden.'],
    [
      'Part of {line}, our idea of a quiet quarter of an hour.',
      'Teil von {line}, unserer Vorstellung einer ruhigen Viertelstunde.',
    ],
    [
      'A good present for people who have everything but time.',
      'Ein gutes Geschenk für Menschen, die alles haben außer Zeit.',
    ],
  ],
};
