/** Inner nodes lead to further options, leaves are positions of values of the last option. */
type Trie = Map<number, Trie>;

/**
 * Writes combinations of option values as the storefront dialect's `encodedVariantExistence` and
 * `encodedVariantAvailability` have them: a trie of positions, version 1. `:` goes on to the next option, `,` closes a
 * shared prefix, a space is a gap and `-` a range among the positions of the last option.
 * @param combinations one position per option, all of the same length; in any order, repeats are written once
 * @returns null for no combination at all, or for a product without options
 */
export function encodeVariants(combinations: readonly (readonly number[])[]): string | null {
  const depth = combinations[0]?.length ?? 0;
  if (depth === 0) return null;
  return `v1_${encode(toTrie(combinations), depth)}`;
}

function toTrie(combinations: readonly (readonly number[])[]): Trie {
  const root: Trie = new Map();
  for (const combination of combinations) {
    let node = root;
    for (const position of combination) {
      const next = node.get(position) ?? new Map();
      node.set(position, next);
      node = next;
    }
  }
  return root;
}

function encode(node: Trie, depth: number): string {
  const positions = [...node.keys()].sort((a, b) => a - b);
  if (depth === 1) return ranges(positions);
  return positions.map((position) => `${position}:${encode(node.get(position)!, depth - 1)},`).join('');
}

/** `0 2-4`: sorted positions, neighbours drawn together. */
function ranges(sorted: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const position of sorted) {
    const open = parts.at(-1);
    if (open && position === open[1] + 1) open[1] = position;
    else parts.push([position, position]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}
