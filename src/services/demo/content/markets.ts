export interface DemoMarket {
  handle: string;
  name: string;
  currency: string;
  /** Units of the currency for one euro. */
  rate: number;
  /** Taxes come on top of the prices that are shown; they are in them where this is left out. */
  taxOnTop?: true;
  /** [ISO 3166-1 alpha-2, name, language] */
  countries: readonly (readonly [string, string, 'EN' | 'DE'])[];
}

/** Where the shop sells; the first market is the primary one. */
export const MARKETS: readonly DemoMarket[] = [
  {
    handle: 'euro-zone',
    name: 'Euro Zone',
    currency: 'EUR',
    rate: 1,
    countries: [
      ['DE', 'Germany', 'DE'],
      ['AT', 'Austria', 'DE'],
      ['FR', 'France', 'EN'],
      ['NL', 'Netherlands', 'EN'],
      ['BE', 'Belgium', 'EN'],
      ['LU', 'Luxembourg', 'DE'],
      ['IE', 'Ireland', 'EN'],
      ['FI', 'Finland', 'EN'],
      ['EE', 'Estonia', 'EN'],
      ['LT', 'Lithuania', 'EN'],
      ['IT', 'Italy', 'EN'],
      ['ES', 'Spain', 'EN'],
      ['PT', 'Portugal', 'EN'],
    ],
  },
  {
    handle: 'united-kingdom',
    name: 'United Kingdom',
    currency: 'GBP',
    rate: 0.86,
    countries: [['GB', 'United Kingdom', 'EN']],
  },
  {
    handle: 'north-america',
    name: 'North America',
    currency: 'USD',
    rate: 1.09,
    taxOnTop: true,
    countries: [
      ['US', 'United States', 'EN'],
      ['CA', 'Canada', 'EN'],
    ],
  },
  {
    handle: 'switzerland',
    name: 'Switzerland',
    currency: 'CHF',
    rate: 0.95,
    countries: [
      ['CH', 'Switzerland', 'DE'],
      ['LI', 'Liechtenstein', 'DE'],
    ],
  },
  { handle: 'japan', name: 'Japan', currency: 'JPY', rate: 164, countries: [['JP', 'Japan', 'EN']] },
  { handle: 'kuwait', name: 'Kuwait', currency: 'KWD', rate: 0.335, countries: [['KW', 'Kuwait', 'EN']] },
];

export const LANGUAGES = [
  { code: 'EN', name: 'English', endonym: 'English', is_primary: true },
  { code: 'DE', name: 'German', endonym: 'Deutsch', is_primary: false },
] as const;
