import { LRUCache } from 'lru-cache';

/** What was found in a statement's text, remembered: most texts come again and again. */
export function byText<Found extends object>(find: (text: string) => Found): (text: string) => Found {
  const known = new LRUCache<string, Found>({
    max: 2_000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length + 100,
  });
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = find(text)));
    return found;
  };
}
