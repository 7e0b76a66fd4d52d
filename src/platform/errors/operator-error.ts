/** A failure that the person at the machine can mend. Shown as what, why and the command that mends it; no stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  /**
   * @param what     what failed, in one line
   * @param why      the cause, as far as it is known
   * @param remedies commands or changes that mend it, each on its own
   */
  constructor(
    readonly what: string,
    readonly why: string,
    readonly remedies: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`${what}: ${why}`, options);
  }
}
