import { ConfigError } from '../platform/config/config-error.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { UsageError } from './flags.ts';
import { colors } from './terminal.ts';

const FAILED = 1;
const MISUSED = 2;

/** Runs a command. What fails is told as what, why and how to mend it, and the process ends with 1; 2 for wrong flags. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`\n${describeFailure(error)}\n`);
    process.exitCode = error instanceof UsageError ? MISUSED : FAILED;
  }
}

/** The words for a failure; a stack only for those that nobody foresaw. */
export function describeFailure(error: unknown): string {
  if (error instanceof ConfigError) return configFailure(error);
  if (error instanceof OperatorError)
    return [`${colors.red('error')} ${colors.bold(error.what)}: ${error.why}.`, ...error.remedies.map(remedyLine)].join(
      '\n',
    );
  if (error instanceof UsageError) return `${colors.red('error')} ${error.message}`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${colors.red('error')} ${colors.bold('Nobody foresaw this failure')}\n${text}\n${remedyLine('npm run doctor')}`;
}

function configFailure({ faults }: ConfigError): string {
  const count = faults.length === 1 ? 'One setting cannot be used' : `${faults.length} settings cannot be used`;
  const lines = faults.map(
    ({ name, value, remedy }) => `  ${colors.bold(name)}${value === undefined ? '' : ` is ${value}`}: ${remedy}`,
  );
  return [
    `${colors.red('error')} ${colors.bold(count)}`,
    ...lines,
    remedyLine('change them in the environment or in .env; README.md lists all settings'),
  ].join('\n');
}

function remedyLine(remedy: string): string {
  return `  ${colors.cyan('→')} ${remedy}`;
}
