import type { ClientProfile } from '../../screens/profile/field-profile.ts';
import type { RegisteredScreen, ScreenRegistry } from '../../screens/registry/screen-registry.ts';
import type { WrittenScreen } from '../../screens/registry/screen.ts';
import type { SignInPlace } from '../server-settings.ts';
import type { ScreenCounters } from '../budgets/screen-budgets.ts';
import type { ScreenFacts, ScreensFacts } from './screen-facts.ts';

/** What the facts are gathered from. */
export interface FactsSources {
  readonly registry: ScreenRegistry;
  readonly issuers: readonly SignInPlace[];
  /** What the screens of each client took when their teams last accepted that. */
  readonly accepted: readonly ClientProfile[];
  /** What a screen's answers took since the process started. */
  readonly countersOf?: (screen: RegisteredScreen) => ScreenCounters | undefined;
}

/** Everything that the page shows of the screens, by client and name; what is deployed before older versions of it. */
export function screensFactsOf({ registry, issuers, accepted, countersOf }: FactsSources): ScreensFacts {
  const acceptedOf = ({ client, name, deployed }: RegisteredScreen) =>
    deployed ? accepted.find((profile) => profile.client === client)?.screens.get(name) : undefined;
  return {
    screens: registry.all
      .map((screen) => ({
        ...screenFacts(screen),
        accepted: acceptedOf(screen) ?? null,
        counters: countersOf?.(screen) ?? null,
      }))
      .sort(inOrder),
    signIn: issuers
      .filter(({ client }) => client !== undefined)
      .map(({ name, viewers }) => ({ issuer: name, viewers })),
  };
}

/** What the screens of this deployment keep of their files. */
type OfFile = Partial<Pick<WrittenScreen, 'file' | 'samples'>>;

function screenFacts(screen: RegisteredScreen & OfFile): Omit<ScreenFacts, 'accepted' | 'counters'> {
  const { client, name, type, contract, id, cachedId, body, deployed, versions } = screen;
  return {
    ...{ client, name, type, contract, id, cachedId, body, deployed },
    file: screen.file ?? null,
    samples: screen.samples ?? [],
    versions: versions.map(({ version, retiredAt }) => ({ version, retired: retiredAt !== null })),
  };
}

function inOrder(one: ScreenFacts, other: ScreenFacts): number {
  return (
    one.client.localeCompare(other.client) ||
    one.name.localeCompare(other.name) ||
    Number(other.deployed) - Number(one.deployed)
  );
}
