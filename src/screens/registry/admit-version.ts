import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { RegisteredScreen, VersionState } from './screen-registry.ts';

/** What a client says of itself, in its headers. */
export interface NamedClient {
  readonly name?: string;
  readonly version?: string;
}

/** The published versions of a client, newest first: `registry.versionsOf`. */
export type VersionsOf = (client: string) => readonly VersionState[];

/**
 * Whether a client may still have a registered operation. Who names a retired version is refused, whoever else has the same
 * document; who names none, or one that was never published, is judged by the document alone.
 * @returns undefined when admitted; else the refusal, with `client`, `version`, `retiredAt` and `upgradeTo` (the newest live
 *   version; null where there is none) as its details
 */
export function admitVersion(
  screen: RegisteredScreen,
  said: NamedClient,
  versionsOf: VersionsOf,
): VitrineError | undefined {
  const client = said.name !== undefined && versionsOf(said.name).length > 0 ? said.name : screen.client;
  const named = versionsOf(client).find(({ version }) => version === said.version);
  if (named) return named.retiredAt ? refusal(client, named, versionsOf(client)) : undefined;
  const [newest] = screen.versions;
  const served = screen.deployed || !newest || screen.versions.some(({ retiredAt }) => !retiredAt);
  return served ? undefined : refusal(screen.client, newest, versionsOf(screen.client));
}

function refusal(client: string, { version, retiredAt }: VersionState, versions: readonly VersionState[]) {
  const upgradeTo = versions.find((other) => !other.retiredAt)?.version ?? null;
  const since = retiredAt!.toISOString();
  const remedy = upgradeTo === null ? 'No version of it is served now.' : `Upgrade to ${upgradeTo}.`;
  return new VitrineError(
    'CLIENT_UPGRADE_REQUIRED',
    `Version ${version} of ${client} is not served since ${since}. ${remedy}`,
    {
      client,
      version,
      retiredAt: since,
      upgradeTo,
    },
  );
}
