/** Where the demo shop delivers to, and for how much. Prices in euros. */
export interface DemoDeliveryZone {
  name: string;
  /** Countries and parts of them: "DE", "US-HI". */
  places: readonly string[];
  /** A parcel of 5 kg at the most, and a heavier one. */
  parcel: number;
  heavyParcel: number;
  /** What the goods come to at least for a parcel of either kind to be free. */
  freeFrom: number;
  /** A parcel that is there sooner. */
  express: number;
  /** What no parcel can carry. */
  freight: number;
}

export const DELIVERY_ZONES: readonly DemoDeliveryZone[] = [
  { name: 'Germany', places: ['DE'], parcel: 4.9, heavyParcel: 8.9, freeFrom: 75, express: 12.9, freight: 49 },
  {
    name: 'Neighbours',
    places: ['AT', 'BE', 'CH', 'FR', 'LI', 'LU', 'NL'],
    ...{ parcel: 8.9, heavyParcel: 16.9, freeFrom: 150, express: 24.9, freight: 89 },
  },
  {
    name: 'Rest of Europe',
    places: ['EE', 'ES', 'FI', 'GB', 'IE', 'IT', 'LT', 'PT'],
    ...{ parcel: 12.9, heavyParcel: 24.9, freeFrom: 200, express: 34.9, freight: 129 },
  },
  {
    name: 'North America',
    places: ['CA', 'US'],
    ...{ parcel: 18, heavyParcel: 42, freeFrom: 250, express: 49, freight: 240 },
  },
  {
    name: 'Far from the rest of their country',
    places: ['CA-NT', 'CA-NU', 'CA-YT', 'US-AK', 'US-HI'],
    ...{ parcel: 29, heavyParcel: 69, freeFrom: 400, express: 79, freight: 390 },
  },
  { name: 'Japan', places: ['JP'], parcel: 22, heavyParcel: 54, freeFrom: 300, express: 59, freight: 290 },
  { name: 'Kuwait', places: ['KW'], parcel: 24, heavyParcel: 58, freeFrom: 300, express: 62, freight: 310 },
];
