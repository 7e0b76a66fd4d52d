import { parseGlobalId } from '../node/global-id.ts';
import { type InputPath, ProblemList } from './problem-list.ts';

/** What an input left out is undefined, what it empties is null. */
type Given<Value> = Value | null | undefined;

/** Letters, digits, hyphens and underscores of any script, lower case. */
const HANDLE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u;
const LONGEST_HANDLE = 255;

/** What is wrong with the input of content and collections; what is left out is undefined, what is emptied is null. */
export class Problems extends ProblemList {
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
    this.checkText(field, text, most);
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
