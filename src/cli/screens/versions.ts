import { UsageStore, type ScreenUsage } from '../../screens/usage/usage.store.ts';
import { ClientVersionsStore, type ListedVersion } from '../../screens/versions/client-versions.store.ts';
import { readFlags } from '../flags.ts';
import { moment, textTable } from '../text-table.ts';
import { withDatabase } from '../with-database.ts';
import { orFail } from './version-flags.ts';

const command = 'npm run screens -- versions';
const DAYS = 30;
const help = `
${command} [--client NAME] [--json]

Lists the published versions of clients: when each was published, how many screens it has, when it was last used, and the
requests of the last ${DAYS} days.

  --client NAME  the versions of one client only
  --json         print JSON
  -h, --help     show this
`;

/** Lists the published versions. */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { client: { type: 'string' }, json: { type: 'boolean' } } as const;
  const flags = readFlags({ command, help, options }, argv);
  const [listed, used] = await orFail('The versions cannot be listed', ['npm run doctor'], () =>
    withDatabase(command, (database) =>
      Promise.all([new ClientVersionsStore(database).list(), new UsageStore(database).byScreen(DAYS)]),
    ),
  );
  const versions = listed
    .filter(({ client }) => flags.client === undefined || client === flags.client)
    .map((version) => ({ ...version, ...usageOf(version, used) }));
  if (flags.json) process.stdout.write(`${JSON.stringify(versions, null, 2)}\n`);
  else if (versions.length === 0) process.stdout.write('No version is published: npm run screens -- publish --help\n');
  else process.stdout.write(`${tableOf(versions)}\n`);
}

interface UsedVersion extends ListedVersion {
  readonly lastSeen: Date | null;
  readonly requests: number;
}

function usageOf({ client, version }: ListedVersion, used: readonly ScreenUsage[]) {
  const own = used.filter((screen) => screen.client === client && screen.version === version);
  const seen = own.map(({ lastSeen }) => +lastSeen);
  return {
    lastSeen: seen.length > 0 ? new Date(Math.max(...seen)) : null,
    requests: own.reduce((sum, { requests }) => sum + requests, 0),
  };
}

function tableOf(versions: readonly UsedVersion[]): string {
  const requests = `requests in ${DAYS} days`;
  return textTable(
    ['client', 'version', 'published', 'screens', 'last seen', requests, 'state'],
    versions.map((of) => [
      of.client,
      of.version,
      moment(of.publishedAt),
      String(of.screens),
      moment(of.lastSeen),
      String(of.requests),
      of.retiredAt ? `retired ${moment(of.retiredAt)}` : 'live',
    ]),
    ['screens', requests],
  );
}
