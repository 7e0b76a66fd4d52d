import { OperatorError } from '../../platform/errors/operator-error.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { VersionError } from '../../screens/versions/version-error.ts';
import { faultOf, type VersionName } from '../../screens/versions/version-name.ts';
import { UsageError } from '../flags.ts';

/** Flags that name a version of a client. */
export const versionFlags = { client: { type: 'string' }, version: { type: 'string' } } as const;

/**
 * The version that the flags name.
 * @throws UsageError when one of them is missing or no name
 */
export function namedVersion(flags: { client?: string; version?: string }, command: string): VersionName {
  const { client, version } = flags;
  const help = `\nTry: ${command} --help`;
  if (client === undefined) throw new UsageError(`--client is missing: whose version?${help}`);
  if (version === undefined) throw new UsageError(`--version is missing: which version of ${client}?${help}`);
  const fault = faultOf({ client, version });
  if (fault !== undefined) throw new UsageError(`${fault}${help}`);
  return { client, version };
}

/**
 * A number of days.
 * @throws UsageError for anything but a whole number from 1 to 400, for so long usage is kept
 */
export function dayCount(flag: string, given: string | undefined, otherwise: number): number {
  const days = given === undefined ? otherwise : Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= 400) return days;
  throw new UsageError(`--${flag} is a whole number of days, 1 to 400; "${given}" is not.`);
}

/** Tells a failure that was foreseen as what, why and how to mend it. */
export async function orFail<Result>(
  what: string,
  remedies: readonly string[],
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof VersionError || error instanceof VitrineError)) throw error;
    throw new OperatorError(what, error.message.replace(/\.$/, ''), remedies, { cause: error });
  }
}
