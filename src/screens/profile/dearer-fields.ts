import type { FieldProfile } from './field-profile.ts';

/** A field that needs more than it did: why a screen became dearer. */
export interface DearerField {
  readonly path: string;
  readonly field: string;
  /** It was not asked for before. Fields below a new one are counted with it and not named. */
  readonly isNew: boolean;
  /** More than before; what is below a new field is part of it. */
  readonly statements: number;
  readonly bytes: number;
}

/** A field whose bytes grew by less than this share of the screen's growth explains nothing: a comma, for one. */
const TELLING = 0.05;
/** A field below that has this share of the growth is where it comes from. */
const DOMINANT = 0.6;

/**
 * The fields that need more statements or bytes than before, those with the most statements first, then those with the
 * most bytes.
 */
export function dearerFields(now: readonly FieldProfile[], before: readonly FieldProfile[]): DearerField[] {
  const known = new Map(before.map((field) => [field.path, field]));
  const added = now.filter(({ path }) => !known.has(path) && isKnownOrRoot(parentOf(path), known));
  const isNew = new Set(added.map(({ path }) => path));
  const found = new Map<string, DearerField>();
  for (const { path, field, bytes } of added) {
    const below = now.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
    found.set(path, { path, field, isNew: true, statements: sumOf(below), bytes });
  }
  const grown = now.filter(({ path }) => known.has(path));
  for (const { path, field, statements } of grown) {
    const more = statements - known.get(path)!.statements;
    if (more > 0) found.set(path, { path, field, isNew: false, statements: more, bytes: 0 });
  }
  for (const [path, bytes] of grownBytes(now, known, isNew)) {
    const field = now.find((one) => one.path === path)!.field;
    found.set(path, { ...(found.get(path) ?? { path, field, isNew: false, statements: 0 }), bytes });
  }
  return [...found.values()].sort(
    (one, other) => other.statements - one.statements || other.bytes - one.bytes || (one.path < other.path ? -1 : 1),
  );
}

/** Where bytes of known fields come from: the deepest field that explains most of the growth above it. */
function grownBytes(
  now: readonly FieldProfile[],
  known: ReadonlyMap<string, FieldProfile>,
  isNew: ReadonlySet<string>,
): Map<string, number> {
  const growth = new Map<string, number>();
  const growthOf = ({ path, bytes }: FieldProfile): number => {
    const ofNew = now.filter((one) => isNew.has(one.path) && one.path.startsWith(`${path}.`));
    return bytes - (known.get(path)?.bytes ?? bytes) - ofNew.reduce((sum, one) => sum + one.bytes, 0);
  };
  for (const field of now) if (known.has(field.path)) growth.set(field.path, growthOf(field));
  const childrenOf = (path: string) => [...growth].filter(([child]) => parentOf(child) === path);
  const whole = rootBytes(now) - rootBytes([...known.values()]);
  const telling = new Map<string, number>();
  const descend = (path: string, bytes: number): void => {
    if (bytes <= 0 || bytes < whole * TELLING) return;
    const main = childrenOf(path).find(([, own]) => own >= bytes * DOMINANT);
    if (main) descend(...main);
    else telling.set(path, bytes);
  };
  for (const [path, bytes] of childrenOf('')) descend(path, bytes);
  return telling;
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const isKnownOrRoot = (path: string, known: ReadonlyMap<string, unknown>): boolean => path === '' || known.has(path);
const rootBytes = (fields: readonly FieldProfile[]): number =>
  fields.reduce((sum, { path, bytes }) => (path.includes('.') ? sum : sum + bytes), 0);
const sumOf = (fields: readonly FieldProfile[]): number => fields.reduce((sum, { statements }) => sum + statements, 0);
