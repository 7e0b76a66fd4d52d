import { parseContract } from '../contract/read-contract.ts';
import type { ManifestScreen } from '../registry/screen.ts';
import { VersionError } from './version-error.ts';
import type { VersionName } from './version-name.ts';

/** What is kept of a screen beside its documents' texts. */
type KeptScreen = Pick<ManifestScreen, 'name' | 'id' | 'cachedId'> & { readonly contract: unknown };

/**
 * Says that a version which exists has just these screens.
 * @throws VersionError that names what differs: a version never changes
 */
export function sameAs(of: VersionName, given: readonly KeptScreen[], kept: readonly KeptScreen[]): 'same' {
  const before = new Map(kept.map((screen) => [screen.name, fingerprint(screen)]));
  const now = new Map(given.map((screen) => [screen.name, fingerprint(screen)]));
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  const differ = names.filter((name) => before.get(name) !== now.get(name));
  if (differ.length === 0) return 'same';
  throw new VersionError(
    `${of.client} ${of.version} is published already, with other content: ${differ.slice(0, 10).join(', ')} ` +
      `${differ.length === 1 ? 'differs' : 'differ'}; a version never changes, so publish a new one`,
  );
}

function fingerprint({ id, cachedId, contract }: KeptScreen): string {
  return JSON.stringify([id, cachedId, contract === null ? null : parseContract(contract)]);
}
