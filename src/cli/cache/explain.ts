import type { PastChange } from '../../platform/changes/change-history.store.ts';
import { newestChanges } from '../../platform/changes/change-history.store.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { readScreens } from '../../screens/registry/read-screens.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import type { CacheExplanation } from '../../platform/cache/cache-explanation.ts';
import { readFlags, UsageError } from '../flags.ts';
import { moment, textTable } from '../text-table.ts';
import { withDatabase } from '../with-database.ts';
import { explanationText } from './explanation-text.ts';

const command = 'npm run cache -- explain';
const help = `
${command} web/Product

Asks a running server for a screen and tells how its answer is kept; then what changed in the last hour of what it depends on.

  SCREEN            client/Name, with its first sample; or the URL of a GET, with its documentId and variables
  --variables JSON  other variables
  --server URL      the server, http://localhost:4000 when left out
  --token TOKEN     who asks; in production somebody with the scope documents:any
  -h, --help        show this
`;
const MOST_CHANGES = 15;
const TIMEOUT_MS = 15_000;

/** @throws UsageError for a screen that is not there; OperatorError where no server answers */
export async function run(argv: readonly string[]): Promise<void> {
  const [named = '', ...rest] = argv;
  const isNamed = named !== '' && !named.startsWith('-');
  const options = { variables: { type: 'string' }, server: { type: 'string' }, token: { type: 'string' } } as const;
  const flags = readFlags({ command, help, options }, isNamed ? rest : argv);
  if (!isNamed) throw new UsageError(`Name a screen: ${command} web/Product`);
  const url = named.startsWith('http') ? named : await urlOf(named, flags.variables, flags.server);
  const { status, explained } = await asked(url, flags.token);
  if (!explained)
    return void process.stdout.write(`${status}\nNothing is kept of it, so there is nothing to explain.\n`);
  const changes = await withDatabase('npm run cache', (database) =>
    newestChanges(database, explained.tags, MOST_CHANGES),
  );
  process.stdout.write(`${status}\n${explanationText(explained)}\n${changesText(changes, explained.horizon)}`);
}

async function urlOf(named: string, variables: string | undefined, server = 'http://localhost:4000'): Promise<string> {
  const screens = await readScreens(screensFolder);
  const screen = screens.find(({ client, name }) => `${client}/${name}` === named);
  if (!screen) {
    const names = screens.map(({ client, name }) => `${client}/${name}`).join(', ');
    throw new UsageError(`There is no screen ${named}. There are ${names}.`);
  }
  const given = variables ?? JSON.stringify(screen.samples[0] ?? {});
  return `${server}/graphql?${new URLSearchParams({ documentId: screen.id, variables: given })}`;
}

async function asked(
  url: string,
  token: string | undefined,
): Promise<{ status: string; explained?: CacheExplanation }> {
  const headers = { 'x-vitrine-cache': 'explain', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      'No server answered',
      `${new URL(url).origin}: ${why}`,
      ['npm start', `${command} --help`],
      {
        cause: error,
      },
    );
  });
  const status = response.headers.get('cache-status') ?? `HTTP ${response.status}, without Cache-Status`;
  const body = (await response.json().catch(() => ({}))) as { extensions?: { cache?: CacheExplanation } };
  return { status, ...(body.extensions?.cache ? { explained: body.extensions.cache } : {}) };
}

function changesText(changes: readonly PastChange[], horizon: string): string {
  if (changes.length === 0) return '\nNothing that it depends on changed in the last hour.\n';
  const rows = changes.map(({ xid, at, tags }) => [
    moment(at),
    xid,
    BigInt(xid) >= BigInt(horizon) ? 'ends it' : 'is in it',
    tags.slice(0, 3).join(' ') + (tags.length > 3 ? ` and ${tags.length - 3} more` : ''),
  ]);
  return `\n${textTable(['changed at', 'transaction', 'the answer', 'tags'], rows, ['transaction'])}\n`;
}
