import { pictureName } from '../../media/picture-name.ts';
import { same } from '../words/text.ts';
import { LOCATIONS } from '../content/locations.ts';
import { type DemoProduct } from './demo-product.ts';
import { shopBarcode } from './ean13.ts';
import { daysBefore } from './product-life.ts';

const EUROS = [25, 50, 100, 150, 250];

/** The shop's gift card: an amount, no weight, no stock. */
export function makeGiftCard(place: number): DemoProduct {
  const picture = (color: string, view: number): string =>
    pictureName({ form: 'object', kind: 'giftcard', color, style: 0, tone: 0, seed: 7, view });
  return {
    handle: 'gift-card',
    title: ['Skerry Gift Card', 'Skerry Geschenkkarte'],
    html: [
      '<p>For everyone who would rather choose for themselves. The card comes by e-mail at once, or printed on cotton paper, and never runs out.</p>',
      '<p>Für alle, die lieber selbst aussuchen. Die Karte kommt sofort per E-Mail oder gedruckt auf Baumwollpapier und verfällt nie.</p>',
    ],
    vendor: 'Skerry',
    type: ['Gift Card', 'Geschenkkarte'],
    department: 'paper',
    tags: ['gift', 'gift-card'],
    status: 'ACTIVE',
    createdAt: daysBefore(1_100),
    updatedAt: daysBefore(30),
    publishedAt: daysBefore(1_099),
    seoDescription: [
      'A gift card for the whole shop, by e-mail or on cotton paper. It never runs out.',
      'Eine Geschenkkarte für den ganzen Laden, per E-Mail oder auf Baumwollpapier. Sie verfällt nie.',
    ],
    isGiftCard: true,
    unitsSold: 640,
    reduction: 0,
    options: [{ name: ['Denominations', 'Wert'], values: EUROS.map((euros) => ({ name: same(`€${euros}`) })) }],
    variants: EUROS.map((euros, n) => ({
      choice: [n],
      sku: `SK-GFT-${euros}`,
      barcode: shopBarcode(place + 1, n + 1),
      grams: 0,
      cents: euros * 100,
      tracked: false,
      oversell: false,
      stock: LOCATIONS.map(() => null),
      picture: 0,
      quantity: null,
    })),
    pictures: [
      {
        name: picture('#2f4a3c', 0),
        alt: ['The Skerry gift card in green, tied with a ribbon', 'Die Skerry Geschenkkarte in Grün mit Schleife'],
      },
      { name: picture('#b5654a', 3), alt: ['Two gift cards, one in clay red', 'Zwei Geschenkkarten, eine in Tonrot'] },
    ],
    metafields: [],
  };
}
