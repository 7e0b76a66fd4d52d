import { Refusal, type RefusalCode, type UserError } from './refusal.ts';

/** Where something stands in an input. */
export type InputPath = readonly (string | number)[];

/** Problems that one answer tells at the most: nonsense must not earn a long answer. */
const MOST_TOLD = 250;
/** What PostgreSQL cannot hold: a zero byte, and half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** Everything that is wrong with one input, so that it is told at once. */
export class ProblemList {
  private readonly found: UserError[] = [];

  /** @param root what the paths begin with: `['page']`; empty where they are given from the argument down */
  constructor(private readonly root: readonly string[] = []) {}

  add(code: RefusalCode, field: InputPath, message: string): undefined {
    if (this.found.length < MOST_TOLD) this.found.push({ code, field: [...this.root, ...field.map(String)], message });
    return undefined;
  }

  /** @throws Refusal with everything that was found, when there is anything */
  check(): void {
    const [first, ...others] = this.found;
    if (first) throw new Refusal([first, ...others]);
  }

  /** Says when a text is too long or cannot be stored. */
  protected checkText(field: InputPath, text: string, most: number): void {
    const name = field.at(-1);
    if (text.length > most)
      this.add('TOO_LONG', field, `"${name}" has ${text.length} characters; ${most} are the most.`);
    else if (UNSTORABLE.test(text))
      this.add('INVALID', field, `"${name}" has a zero byte or half a character in it. Leave that out.`);
  }
}
