import { parseGlobalId } from '../../node/global-id.ts';
import { Refusal, type RefusalCode, type UserError } from '../../edits/refusal.ts';

/** Where in the input, from the argument down. */
export type Path = readonly string[];

/** Errors that one answer tells at the most. */
const MOST_ERRORS = 250;
/** What PostgreSQL cannot hold: a zero byte, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** Everything that is wrong with an input, so that it is told at once. */
export class InputProblems {
  private readonly errors: UserError[] = [];

  add(code: RefusalCode, field: Path, message: string): undefined {
    if (this.errors.length < MOST_ERRORS) this.errors.push({ code, field, message });
    return undefined;
  }

  /** @throws Refusal where something is wrong */
  throwIfAny(): void {
    const [first, ...others] = this.errors;
    if (first) throw new Refusal([first, ...others]);
  }

  /** A text that can be stored, of a bounded length; trimmed. */
  text(path: Path, value: string, most: number): string {
    const name = path.at(-1) ?? '';
    if (value.length > most) this.add('TOO_LONG', path, `"${name}" has ${value.length} characters: at most ${most}.`);
    else if (UNSTORABLE.test(value))
      this.add('INVALID', path, `"${name}" has a zero byte or half a character in it. Leave that out.`);
    return value.trim();
  }

  /** A text that says something. */
  name(path: Path, value: string | null, most = 255): string {
    const text = this.text(path, value ?? '', most);
    if (text === '') this.add('BLANK', path, `"${path.at(-1)}" is blank. Write at least one character.`);
    return text;
  }

  /** The key of a global id of one of these types, or undefined. */
  key(path: Path, id: string, ...types: string[]): bigint | undefined {
    const parsed = parseGlobalId(id);
    if (parsed && types.includes(parsed.type)) return parsed.key;
    return this.add('NOT_FOUND', path, `"${path.at(-1)}" is not the id of a ${types.join(' or ')}.`);
  }

  /** False where a list is longer than allowed. */
  atMost(path: Path, list: readonly unknown[], most: number): boolean {
    if (list.length <= most) return true;
    this.add('TOO_MANY', path, `"${path.at(-1)}" has ${list.length} entries: at most ${most}.`);
    return false;
  }
}
