/** A cart of the demo shop. Everybody who reads this can open it: what it is for. */
export interface DemoCart {
  /** UUID. */
  id: string;
  /** 22 letters, digits, dashes and underscores. */
  secret: string;
  lines: readonly { id: string; handle: string; quantity: number; attributes: Readonly<Record<string, string>> }[];
  note: string | null;
  discountCodes: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** Where it goes; null while nobody has said so. */
  address: { id: string; lastName: string; address1: string; city: string; zip: string } | null;
}

/** Their ids are in the samples of the screens that show carts. */
export const CARTS: readonly DemoCart[] = [
  {
    id: '0195c000-0000-7000-8000-000000000001',
    secret: 'skerry-demo-cart-no-01',
    lines: [
      {
        ...{ id: '0195c000-0000-7000-8000-000000000011', handle: 'arran-winter-coat', quantity: 1 },
        attributes: { 'gift wrap': 'yes' },
      },
      { id: '0195c000-0000-7000-8000-000000000012', handle: 'anholt-scarf', quantity: 2, attributes: {} },
      {
        id: '0195c000-0000-7000-8000-000000000013',
        handle: 'kerrera-studio-pendant-lamp',
        quantity: 1,
        attributes: {},
      },
    ],
    note: 'Please ring twice.',
    discountCodes: ['WELCOME10', 'LASTYEAR'],
    countryCode: 'DE',
    address: {
      ...{ id: '0195c000-0000-7000-8000-000000000021', lastName: 'Petersen', address1: 'Deichstraße 9' },
      ...{ city: 'Husum', zip: '25813' },
    },
  },
  {
    id: '0195c000-0000-7000-8000-000000000002',
    secret: 'skerry-demo-cart-no-02',
    lines: [{ id: '0195c000-0000-7000-8000-000000000014', handle: 'anholt-scarf', quantity: 1, attributes: {} }],
    note: null,
    discountCodes: [],
    countryCode: 'US',
    address: null,
  },
];
