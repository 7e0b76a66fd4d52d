import { parseGlobalId } from '../node/global-id.ts';
import { Refusal, type RefusalCode, type UserError } from './refusal.ts';

/** Where something stands below the root of an input. */
export type InputPath = readonly (string | number)[];

/** What an input left out is undefined, what it empties is null. */
type Given<Value> = Value | null | undefined;

/** Letters, digits, hyphens and underscores of any script, lower case. */
const HANDLE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u;
const LONGEST_HANDLE = 255;

/** Everything that is wrong with one input, said at once. */
export class Problems {
  private readonly found: UserError[] = [];

  /** @param root the argument that the paths begin with: `['page']`; empty where fields are arguments themselves */
  constructor(private readonly root: readonly string[] = []) {}

  add(code: RefusalCode, field: InputPath, message: string): void {
    this.found.push({ code, field: [...this.root, ...field.map(String)], message });
  }

  /** @throws Refusal with everything that was found, when there is anything */
  check(): void {
    const [first, ...others] = this.found;
    if (first) throw new Refusal([first, ...others]);
  }

  /** A text that must say something, where it is given. Space around it is dropped. */
  required(field: InputPath, value: Given<string>, most: number): string | undefined {
    if (value === undefined) return undefined;
    const text = this.text(field, value, most) ?? '';
    if (text === '') this.add('BLANK', field, `"${field.at(-1)}" is empty. Give a text.`);
    return text;
  }

  /** A text that may be empty, which is kept as null. Undefined where it is not given. */
  text(field: InputPath, value: Given<string>, most: number): string | null | undefined {
    if (value == null) return value;
    const text = value.trim();
    if (text.length > most)
      this.add('TOO_LONG', field, `"${field.at(-1)}" has ${text.length} characters; ${most} are the most.`);
    if (text.includes('\0'))
      this.add('INVALID', field, `"${field.at(-1)}" contains U+0000, which cannot be stored. Leave it out.`);
    return text === '' ? null : text;
  }

  /** The name of a record in addresses, where it is given. */
  handle(value: Given<string>, field: InputPath = ['handle']): string | undefined {
    const handle = this.required(field, value, LONGEST_HANDLE);
    if (handle && !HANDLE.test(handle))
      this.add('INVALID', field, `"${handle.slice(0, 60)}" is no handle. Use lower-case letters, digits and hyphens.`);
    return handle;
  }

  /** The key of an id that has to name a record of `type`; null, and a problem, where it names none. */
  key(id: string, type: string, field: InputPath): bigint | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type === type) return parsed.key;
    this.add('INVALID', field, `"${id.slice(0, 100)}" is not the id of a ${type}.`);
    return null;
  }

  /** Says of every entry that it stands in the list already. */
  duplicates(values: readonly string[], field: InputPath, below: InputPath = []): void {
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      if (seen.has(value)) this.add('INVALID', [...field, index, ...below], `"${value.slice(0, 100)}" is given twice.`);
      seen.add(value);
    }
  }

  /** Says when a list is longer than it may be. */
  atMost(length: number, most: number, field: InputPath): void {
    if (length > most) this.add('TOO_MANY', field, `"${field.at(-1)}" has ${length} entries; ${most} are the most.`);
  }
}

/**
 * The key of an argument that has to name a record of `type`.
 * @throws Refusal INVALID
 */
export function keyIn(id: string, type: string, field: InputPath = ['id']): bigint {
  const problems = new Problems();
  const key = problems.key(id, type, field);
  problems.check();
  return key!;
}
