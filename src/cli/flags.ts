import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command is called with. */
export interface CommandUsage<Options extends NonNullable<ParseArgsConfig['options']>> {
  /** As one types it: `npm run reset --`. */
  readonly command: string;
  /** The text of --help. */
  readonly help: string;
  readonly options: Options;
}

/**
 * Reads the flags of a command that takes nothing else. Prints the help and ends the process on --help.
 * @throws UsageError on a flag that does not exist, or a word too many
 */
export function readFlags<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: CommandUsage<Options>,
  argv: readonly string[] = process.argv.slice(2),
) {
  const options = { ...usage.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false });
    if (!('help' in values && values.help)) return values;
  } catch (error) {
    throw new UsageError(`${plain(error)}\nTry: ${usage.command} --help`);
  }
  process.stdout.write(`${usage.help.trim()}\n`);
  process.exit(0);
}

/** node's message without the advice about positional arguments, which no command here takes. */
function plain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\. To specify.*$/s, '.').replace(/\. This command does not take.*$/s, '.');
}
