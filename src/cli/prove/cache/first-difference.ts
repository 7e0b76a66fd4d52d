/** Where two values differ first. */
export interface Difference {
  /** `data.product.title`. */
  readonly path: string;
  readonly kept: string;
  readonly made: string;
}

const LONGEST = 160;

/**
 * The first place at which two answers differ; undefined where they are the same, the order of members included.
 * @param kept the text of the kept answer, JSON
 * @param made the text of the new one
 */
export function firstDifference(kept: string, made: string): Difference | undefined {
  return kept === made ? undefined : between(JSON.parse(kept), JSON.parse(made), '');
}

function between(kept: unknown, made: unknown, path: string): Difference {
  if (isObject(kept) && isObject(made) && Array.isArray(kept) === Array.isArray(made)) {
    for (const name of new Set([...Object.keys(kept), ...Object.keys(made)])) {
      const [one, other] = [kept[name], made[name]];
      if (JSON.stringify(one) !== JSON.stringify(other))
        return between(one, other, path === '' ? name : `${path}.${name}`);
    }
  }
  return { path, kept: short(kept), made: short(made) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
