import { ProblemList } from '../../edits/problem-list.ts';
import { parseGlobalId } from '../../node/global-id.ts';

/** Where in the input, from the argument down. */
export type Path = readonly string[];

/** What is wrong with the input of products. */
export class InputProblems extends ProblemList {
  /** A text that can be stored, of a bounded length; trimmed. */
  text(path: Path, value: string, most: number): string {
    this.checkText(path, value, most);
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
