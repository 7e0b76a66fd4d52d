import type { Difference } from './storefront-compatibility.ts';

/** Differences that are meant, with the reason that they share. */
export interface Listed {
  readonly kind: Difference['kind'];
  readonly reason: string;
  readonly coordinates: readonly string[];
}

/** What is wrong with the differences: those that nobody listed, and lines of the list that no longer hold. */
export function unexplained(differences: readonly Difference[], list: readonly Listed[]): string[] {
  const key = (kind: string, coordinate: string): string => `${kind} ${coordinate}`;
  const found = new Set(differences.map(({ kind, coordinate }) => key(kind, coordinate)));
  const listed = list.flatMap(({ kind, coordinates }) => coordinates.map((coordinate) => ({ kind, coordinate })));
  const known = new Set(listed.map(({ kind, coordinate }) => key(kind, coordinate)));
  return [
    ...differences
      .filter(({ kind, coordinate }) => !known.has(key(kind, coordinate)))
      .map(({ kind, coordinate, detail }) => `${coordinate} ${detail} (unlisted ${kind})`),
    ...listed
      .filter(({ kind, coordinate }) => !found.has(key(kind, coordinate)))
      .map(({ kind, coordinate }) => `${coordinate} is listed as ${kind}, but is none: remove the line`),
  ];
}
