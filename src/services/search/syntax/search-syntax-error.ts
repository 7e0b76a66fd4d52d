import { VitrineError } from '../../../platform/errors/vitrine-error.ts';

/** A query that is not in the search syntax. */
export class SearchSyntaxError extends VitrineError {
  override readonly name = 'SearchSyntaxError';

  /**
   * @param position characters before the fault
   * @param expected what could stand there
   */
  constructor(
    readonly position: number,
    readonly expected: string,
  ) {
    super('BAD_USER_INPUT', `"query" cannot be read at position ${position}: expected ${expected}.`, {
      argument: 'query',
      position,
      expected,
    });
  }
}
