import { ProblemList } from '../edits/problem-list.ts';

/** What is wrong with the input of customers. */
export class InputProblems extends ProblemList {
  /**
   * A text of one line as it is kept: without spaces around it, null where nothing is left; undefined where none was given.
   * @param field where it stands in the input; the last is what it is called
   */
  line(field: readonly string[], value: string | null | undefined, longest: number): string | null | undefined {
    if (value == null) return value;
    const text = value.trim();
    const name = field.at(-1)!;
    if (/\p{Cc}/u.test(text))
      this.add('INVALID', field, `"${name}" is one line, without line breaks or control characters.`);
    else this.checkText(field, text, longest);
    return text === '' ? null : text;
  }

  /** The same for a text that is read in another form; `read` gives null for what is not of that form. */
  form(
    field: readonly string[],
    value: string | null | undefined,
    read: (text: string) => string | null,
    wanted: string,
  ): string | null | undefined {
    const text = value?.trim();
    if (value == null || text === '') return value === undefined ? undefined : null;
    const form = read(text!);
    if (form === null) this.add('INVALID', field, `"${field.at(-1)}" is not ${wanted}.`);
    return form;
  }
}
