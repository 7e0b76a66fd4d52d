/**
 * The check digit of an EAN-13 (GS1 General Specifications, 7.9.1): weights 1 and 3 in turn, up to the next ten.
 * @param twelve the first twelve digits
 */
export function checkDigit(twelve: string): number {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** A barcode in the range that GS1 leaves to shops (prefix 27), so that it can never be another maker's. */
export function shopBarcode(product: number, variant: number): string {
  const twelve = `27${String(product).padStart(7, '0')}${String(variant).padStart(3, '0')}`;
  return `${twelve}${checkDigit(twelve)}`;
}
