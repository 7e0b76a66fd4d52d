/** Where two answers begin to differ: the path of the first value that is not the same, `data.product.title`. Values are not told. */
export function firstDifference(one: string, other: string): string {
  return pathOf(JSON.parse(one), JSON.parse(other), []).join('.');
}

function pathOf(one: unknown, other: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  if (!isBranch(one) || !isBranch(other)) return path;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [left, right] = [one[name], other[name]];
    if (JSON.stringify(left) !== JSON.stringify(right)) return pathOf(left, right, [...path, name]);
  }
  return path;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
