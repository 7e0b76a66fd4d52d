/** One setting that cannot be used. */
export interface SettingFault {
  /** Environment variable at fault. */
  readonly name: string;
  /** What it holds, secrets masked; absent where it is missing. */
  readonly value?: string;
  /** What is right, as a whole sentence. */
  readonly remedy: string;
}

/** The settings cannot be used. Carries every fault at once, so that one edit mends all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly SettingFault[]) {
    super(
      faults
        .map(({ name, value, remedy }) => `${name}${value === undefined ? '' : ` is ${value}`}: ${remedy}`)
        .join('\n'),
    );
  }
}
