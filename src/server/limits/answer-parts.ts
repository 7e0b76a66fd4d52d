import type { GraphQLFormattedError } from 'graphql';

/** A later part of an answer, as @defer and @stream have it. */
export interface AnswerPart {
  readonly path?: readonly (string | number)[];
  /** Fields of the object at the path. */
  readonly data?: object | null;
  /** Items of the list at the path, from the index that ends it. */
  readonly items?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** An answer that comes in parts, put together: what its client has in the end. */
export class AnswerParts {
  /** The first part, which later ones are written into. */
  constructor(private readonly first: unknown) {}

  /** The answer so far. */
  get data(): unknown {
    return this.first;
  }

  add({ path = [], data, items }: AnswerPart): void {
    if (Array.isArray(items)) return this.addItems(path, items);
    if (data) merge(this.at(path), data);
  }

  private addItems(path: readonly (string | number)[], items: readonly unknown[]): void {
    const list = this.at(path.slice(0, -1));
    const start = Number(path.at(-1));
    if (Array.isArray(list)) items.forEach((item, index) => (list[start + index] = item));
  }

  private at(path: readonly (string | number)[]): unknown {
    let value = this.first;
    for (const key of path) value = isObject(value) ? value[key] : undefined;
    return value;
  }
}

/** Fields of a part may be there already: two fragments may ask for the same ones. */
function merge(target: unknown, part: object): void {
  if (!isObject(target)) return;
  for (const [key, value] of Object.entries(part)) {
    const known = target[key];
    if (isObject(known) && isObject(value)) merge(known, value);
    else target[key] = value;
  }
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;
