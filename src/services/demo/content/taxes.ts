/** A tax: [country or country-part, name, percent, is on shipping, too]. */
export type DemoTax = readonly [place: string, title: string, percentage: string, isOnShipping: boolean];

/** The usual taxes where the demo shop sells. Kuwait has none. */
export const TAXES: readonly DemoTax[] = [
  ['DE', 'MwSt.', '19', true],
  ['AT', 'USt.', '20', true],
  ['FR', 'TVA', '20', true],
  ['NL', 'BTW', '21', true],
  ['BE', 'BTW', '21', true],
  ['LU', 'TVA', '17', true],
  ['IE', 'VAT', '23', true],
  ['FI', 'ALV', '25.5', true],
  ['EE', 'KM', '24', true],
  ['LT', 'PVM', '21', true],
  ['IT', 'IVA', '22', true],
  ['ES', 'IVA', '21', true],
  ['PT', 'IVA', '23', true],
  ['GB', 'VAT', '20', true],
  ['CH', 'MWST', '8.1', true],
  ['LI', 'MWST', '8.1', true],
  ['JP', 'Consumption tax', '10', true],
  ['US-CA', 'California sales tax', '7.25', false],
  ['US-HI', 'Hawaii general excise tax', '4', true],
  ['US-NY', 'New York sales tax', '4', true],
  ['US-TX', 'Texas sales tax', '6.25', true],
  ['US-WA', 'Washington sales tax', '6.5', true],
  ['CA', 'GST', '5', true],
  ['CA-BC', 'PST', '7', false],
  ['CA-QC', 'QST', '9.975', true],
];
