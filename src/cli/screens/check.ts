import 'reflect-metadata';
import { loadConfig } from '../../platform/config/config.ts';
import { readEnvironment } from '../../platform/config/environment.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { breakingChanges } from '../../screens/versions/breaking-changes.ts';
import { ClientVersionsStore, type StoredVersion } from '../../screens/versions/client-versions.store.ts';
import { readRecordedVersions } from '../../screens/versions/recorded-versions.ts';
import { replayAll } from '../../screens/versions/replay-all.ts';
import { brokenLine } from '../../screens/versions/replay-version.ts';
import { buildGraphSchema } from '../../server/graph-schema.ts';
import { readFlags } from '../flags.ts';
import { findDatabase } from '../open-database.ts';
import { connect } from '../with-database.ts';
import { orFail } from './version-flags.ts';

const command = 'npm run screens -- check';
const help = `
${command} [--json]

Replays every live version of every client against the graph as it is in this working copy: each document has to be
valid, and nothing that it uses may have changed in a way that breaks it. The versions come from screens/published and,
where there is one, from the database of DATABASE_URL or of a running npm start. Ends with 1 when something is broken.

  --json      print JSON
  -h, --help  show this
`;
const MOST_LINES = 200;
const NO_SUCH_TABLE = '42P01';

/** Replays the live versions. */
export async function run(argv: readonly string[]): Promise<void> {
  const flags = readFlags({ command, help, options: { json: { type: 'boolean' } } }, argv);
  await orFail('The versions cannot be replayed', [`${command} --help`], async () => {
    const recorded = await readRecordedVersions(screensFolder);
    const { stored, retired, note } = await storedVersions();
    const live = recorded.filter(({ client, version }) => !retired.has(`${client}@${version}`));
    const { replayed, broken } = await replayAll([...live, ...stored], buildGraphSchema(null), breakingChanges);
    const versions = replayed.map(({ client, version, screens }) => ({ client, version, screens: screens.length }));
    if (flags.json)
      process.stdout.write(`${JSON.stringify({ versions, broken, database: note ?? 'asked' }, null, 2)}\n`);
    else {
      for (const { client, version, screens } of versions)
        process.stdout.write(`${client} ${version}: ${screens} screens\n`);
      if (note !== undefined) process.stdout.write(`${note}\n`);
    }
    if (broken.length === 0) return;
    throw new OperatorError(
      'The graph breaks screens that are in use',
      `${broken.length} ${broken.length === 1 ? 'thing is' : 'things are'} missing or changed`,
      [
        ...broken.slice(0, MOST_LINES).map(brokenLine),
        'keep what they need (@deprecated says that it will go), or retire the version: npm run screens -- retire --help',
      ],
    );
  });
}

interface Stored {
  readonly stored: readonly StoredVersion[];
  /** Names of the versions that are retired there, whose files need no replay any more. */
  readonly retired: ReadonlySet<string>;
  /** Why the database was not asked. */
  readonly note?: string;
}

async function storedVersions(): Promise<Stored> {
  const found = await findDatabase(loadConfig(readEnvironment()));
  if (!found)
    return {
      stored: [],
      retired: new Set(),
      note: 'no database is set or running: only screens/published was replayed',
    };
  const database = connect(found.url);
  try {
    const store = new ClientVersionsStore(database);
    const [stored, listed] = [await store.live(), await store.list()];
    const retired = listed.filter(({ retiredAt }) => retiredAt);
    return { stored, retired: new Set(retired.map(({ client, version }) => `${client}@${version}`)) };
  } catch (error) {
    if (!(error instanceof VitrineError) && (error as { code?: string }).code !== NO_SUCH_TABLE) throw error;
    return {
      stored: [],
      retired: new Set(),
      note: `the database ${found.origin} does not answer or was not migrated: only screens/published was replayed`,
    };
  } finally {
    await database.close();
  }
}
