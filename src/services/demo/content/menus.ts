import { type Text } from '../words/text.ts';

export interface DemoMenuItem {
  title: Text;
  type: 'FRONTPAGE' | 'CATALOG' | 'COLLECTION' | 'COLLECTIONS' | 'PAGE' | 'BLOG' | 'SEARCH' | 'SHOP_POLICY';
  url: string;
  items?: readonly DemoMenuItem[];
}

const collection = (handle: string, title: Text): DemoMenuItem => ({
  title,
  type: 'COLLECTION',
  url: `/collections/${handle}`,
});
const page = (handle: string, title: Text): DemoMenuItem => ({ title, type: 'PAGE', url: `/pages/${handle}` });
const policy = (handle: string, title: Text): DemoMenuItem => ({
  title,
  type: 'SHOP_POLICY',
  url: `/policies/${handle}`,
});

/** The menus that published storefronts ask for by these handles. */
export const MENUS: readonly { handle: string; title: Text; items: readonly DemoMenuItem[] }[] = [
  {
    handle: 'main-menu',
    title: ['Main menu', 'Hauptmenü'],
    items: [
      collection('new-arrivals', ['New', 'Neu']),
      {
        title: ['Home', 'Zuhause'],
        type: 'COLLECTIONS',
        url: '/collections',
        items: [
          collection('table', ['At the Table', 'Bei Tisch']),
          collection('light', ['Light', 'Licht']),
          collection('furniture', ['Small Furniture', 'Kleine Möbel']),
          collection('textiles', ['Blankets & Textiles', 'Decken & Textilien']),
          collection('garden', ['Plants & Pots', 'Pflanzen & Töpfe']),
        ],
      },
      {
        ...collection('wear', ['Wear & Carry', 'Anziehen & Tragen']),
        items: [
          collection('cabin-weekend', ['A Weekend at the Cabin', 'Ein Wochenende in der Hütte']),
          page('size-guide', ['Size Guide', 'Größenberatung']),
        ],
      },
      {
        ...collection('rituals', ['Daily Rituals', 'Tägliche Rituale']),
        items: [
          collection('paper', ['Paper & Prints', 'Papier & Drucke']),
          collection('gift-table', ['The Gift Table', 'Der Gabentisch']),
        ],
      },
      collection('last-pieces', ['Last Pieces', 'Letzte Stücke']),
      { title: ['Journal', 'Journal'], type: 'BLOG', url: '/blogs/journal' },
      page('about', ['About', 'Über uns']),
    ],
  },
  {
    handle: 'footer',
    title: ['Footer menu', 'Fußmenü'],
    items: [
      { title: ['Search', 'Suche'], type: 'SEARCH', url: '/search' },
      page('contact', ['Contact', 'Kontakt']),
      page('shipping', ['Shipping & Returns', 'Versand & Rückgabe']),
      page('repairs', ['Repairs', 'Reparaturen']),
      policy('privacy-policy', ['Privacy Policy', 'Datenschutz']),
      policy('terms-of-service', ['Terms of Service', 'Nutzungsbedingungen']),
      policy('legal-notice', ['Legal Notice', 'Impressum']),
    ],
  },
];
