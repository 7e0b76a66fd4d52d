/** How many things an answer has at a path such as `collection.products.nodes`, through all lists on the way; null is none. */
export function foundAt(data: unknown, path: string): number {
  let found = [data];
  for (const key of path.split('.'))
    found = found.flatMap((one) => {
      const value = (one as Record<string, unknown>)[key];
      return (Array.isArray(value) ? value : [value]).filter((each) => each !== null && each !== undefined);
    });
  return found.length;
}
