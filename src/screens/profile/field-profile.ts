/** What a field of a screen needs, by its response path. */
export interface FieldProfile {
  /** Response keys from the root, without the indices of lists: `product.reviews`. */
  readonly path: string;
  /** Its place in the graph: `Product.reviews`. */
  readonly field: string;
  /** SQL statements that it is the first to ask for; those of fields below it are theirs. */
  readonly statements: number;
  /** Of its value as JSON, key included, summed over the items of lists; what is below it is part of it. */
  readonly bytes: number;
}

/** What the fields of a client's screens needed when they were last accepted, by the screen's name. */
export interface ClientProfile {
  readonly client: string;
  readonly screens: ReadonlyMap<string, readonly FieldProfile[]>;
}

/** The most that a field needs in any of several runs, in the order in which fields first come. */
export function dearestOf(runs: readonly (readonly FieldProfile[])[]): FieldProfile[] {
  const dearest = new Map<string, FieldProfile>();
  for (const one of runs.flat()) {
    const { path, field, statements, bytes } = one;
    const known = dearest.get(path);
    dearest.set(path, {
      path,
      field,
      statements: Math.max(statements, known?.statements ?? 0),
      bytes: Math.max(bytes, known?.bytes ?? 0),
    });
  }
  return [...dearest.values()];
}
