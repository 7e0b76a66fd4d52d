/** A rate as a percentage: 77,250 millionths are "7.725". */
export function percentageOf(rateMicros: bigint): string {
  const digits = rateMicros.toString().padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return digits.slice(0, -4) + (fraction === '' ? '' : `.${fraction}`);
}
