import 'reflect-metadata';
import { readScreens } from '../screens/registry/read-screens.ts';
import { screensFolder } from '../screens/registry/screens-folder.ts';
import { liveDocuments } from '../screens/usage/live-documents.ts';
import { nearNames } from '../screens/usage/schema-coordinate.ts';
import { usageOf, type UsingScreen } from '../screens/usage/usage-of.ts';
import { UsageStore } from '../screens/usage/usage.store.ts';
import { ClientVersionsStore } from '../screens/versions/client-versions.store.ts';
import { buildGraphSchema } from '../server/graph-schema.ts';
import { readFlags, UsageError } from './flags.ts';
import { runCommand } from './run-command.ts';
import { dayCount, orFail } from './screens/version-flags.ts';
import { moment, textTable } from './text-table.ts';
import { withDatabase } from './with-database.ts';

const command = 'npm run usage --';
const DAYS = 30;
const help = `
${command} Product.vendor

Says who uses a field: each live screen whose document asks for it, with its client and version, when it was last asked
for, and how often in the last ${DAYS} days. A selection through an interface counts for the types that implement it.

  FIELD       Product.vendor; also a type, ProductVariant; an argument, Product.description.truncateAt; or an enum's
              value that is sent, ProductSortKeys.TITLE
  --days N    count the requests of so many days
  --json      print JSON
  -h, --help  show this

Screens that are deployed and in no published version have "deployed" for their version.
`;

await runCommand(async () => {
  const [first = '', ...rest] = process.argv.slice(2);
  const named = first !== '' && !first.startsWith('-');
  const options = { days: { type: 'string' }, json: { type: 'boolean' } } as const;
  const flags = readFlags({ command, help, options }, named ? rest : process.argv.slice(2));
  if (!named) throw new UsageError(`Name a field or type first: ${command} Product.vendor\nTry: ${command} --help`);
  const days = dayCount('days', flags.days, DAYS);
  const schema = buildGraphSchema(null);
  const near = nearNames(first, schema);
  if (near)
    throw new UsageError(`The graph has no ${first}.${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''}`);
  const screens = await orFail('The usage cannot be read', ['npm run doctor'], () =>
    withDatabase('npm run usage', async (database) => {
      const [deployed, published, usage] = await Promise.all([
        readScreens(screensFolder),
        new ClientVersionsStore(database).load(),
        new UsageStore(database).byScreen(days),
      ]);
      return usageOf(first, liveDocuments(deployed, published, schema), usage);
    }),
  );
  process.stdout.write(
    flags.json ? `${JSON.stringify({ field: first, days, screens }, null, 2)}\n` : told(first, screens, days),
  );
});

function told(coordinate: string, screens: readonly UsingScreen[], days: number): string {
  if (screens.length === 0) return `No live screen uses ${coordinate}.\n`;
  const requests = `requests in ${days} days`;
  const rows = screens.map((of) => [
    of.client,
    of.version || 'deployed',
    of.name,
    moment(of.lastSeen),
    String(of.requests),
  ]);
  return `${textTable(['client', 'version', 'screen', 'last seen', requests], rows, [requests])}\n`;
}
