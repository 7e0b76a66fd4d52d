/**
 * The bytes of an answer as JSON, by response path: each with its key, lists summed over their items. What lies below a
 * path is part of it.
 * @param paths those that are asked for; a value below one that is not is part of its parent alone
 */
export function bytesByPath(data: unknown, paths: ReadonlySet<string>): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  const sizeOf = (value: unknown, prefix: string): number => {
    if (typeof value !== 'object' || value === null) return jsonBytes(value);
    if (Array.isArray(value)) {
      const items: unknown[] = value;
      return items.reduce((sum: number, item) => sum + sizeOf(item, prefix), punctuation(items.length));
    }
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    let sum = punctuation(entries.length);
    for (const [key, child] of entries) {
      const path = `${prefix}${key}`;
      const size = jsonBytes(key) + 1 + sizeOf(child, `${path}.`);
      if (paths.has(path)) bytes.set(path, (bytes.get(path) ?? 0) + size);
      sum += size;
    }
    return sum;
  };
  sizeOf(data, '');
  return bytes;
}

/** The brackets of a list or an object, and the commas within. */
const punctuation = (entries: number): number => 2 + Math.max(0, entries - 1);

const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? 'null');
