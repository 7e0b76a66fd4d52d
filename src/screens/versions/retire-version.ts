import type { ScreenUsage } from '../usage/usage.store.ts';
import type { ClientVersionsStore } from './client-versions.store.ts';
import { VersionError } from './version-error.ts';
import type { VersionName } from './version-name.ts';

/** What the decision to retire a version goes by. */
export interface RetireStores {
  readonly versions: Pick<ClientVersionsStore, 'setRetired'>;
  readonly usage: { byScreen(days: number): Promise<readonly ScreenUsage[]> };
}

/**
 * Ends a version: its documents are refused from then on, where no live version and no deployed screen has them.
 * @param unusedForDays refuses while it was used in so many days; null does it anyway
 * @returns false when it was retired already
 * @throws VersionError that says when it was last used, and how often
 */
export async function retireVersion(
  { versions, usage }: RetireStores,
  of: VersionName,
  unusedForDays: number | null,
  now = new Date(),
): Promise<boolean> {
  if (unusedForDays !== null) {
    const used = (await usage.byScreen(unusedForDays)).filter(
      ({ client, version, requests }) => client === of.client && version === of.version && requests > 0,
    );
    if (used.length > 0) throw new VersionError(stillUsed(of, used, unusedForDays));
  }
  return versions.setRetired(of, now);
}

function stillUsed({ client, version }: VersionName, used: readonly ScreenUsage[], days: number): string {
  const requests = used.reduce((sum, screen) => sum + screen.requests, 0);
  const last = new Date(Math.max(...used.map(({ lastSeen }) => +lastSeen)));
  const screens = used.map((screen) => `${screen.name} ${screen.requests}`).slice(0, 10);
  return (
    `${client} ${version} is still used: last seen ${last.toISOString()}, ${requests} requests in ${days} days ` +
    `(${screens.join(', ')}${used.length > screens.length ? ', …' : ''})`
  );
}
