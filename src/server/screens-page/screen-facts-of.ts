import type { RegisteredScreen, ScreenRegistry } from '../../screens/registry/screen-registry.ts';
import type { WrittenScreen } from '../../screens/registry/screen.ts';
import type { SignInPlace } from '../server-settings.ts';
import type { ScreenFacts, ScreensFacts } from './screen-facts.ts';

/** Everything that the page shows of the screens, by client and name; what is deployed before older versions of it. */
export function screensFactsOf(registry: ScreenRegistry, issuers: readonly SignInPlace[]): ScreensFacts {
  return {
    screens: registry.all.map(screenFacts).sort(inOrder),
    signIn: issuers
      .filter(({ client }) => client !== undefined)
      .map(({ name, viewers }) => ({ issuer: name, viewers })),
  };
}

/** What the screens of this deployment keep of their files. */
type OfFile = Partial<Pick<WrittenScreen, 'file' | 'samples'>>;

function screenFacts(screen: RegisteredScreen & OfFile): ScreenFacts {
  const { client, name, type, contract, id, cachedId, body, deployed, versions } = screen;
  return {
    ...{ client, name, type, contract, id, cachedId, body, deployed },
    file: screen.file ?? null,
    samples: screen.samples ?? [],
    versions: versions.map(({ version, retiredAt }) => ({ version, retired: retiredAt !== null })),
    counters: null,
  };
}

function inOrder(one: ScreenFacts, other: ScreenFacts): number {
  return (
    one.client.localeCompare(other.client) ||
    one.name.localeCompare(other.name) ||
    Number(other.deployed) - Number(one.deployed)
  );
}
