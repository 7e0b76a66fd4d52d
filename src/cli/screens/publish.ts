import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { readScreens } from '../../screens/registry/read-screens.ts';
import type { ManifestScreen } from '../../screens/registry/screen.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { bareSchema } from '../../screens/versions/bare-schema.ts';
import { ClientVersionsStore } from '../../screens/versions/client-versions.store.ts';
import { checked, readManifest } from '../../screens/versions/read-manifest.ts';
import { isRecorded, recordVersion } from '../../screens/versions/recorded-versions.ts';
import { invalidScreens } from '../../screens/versions/validate-screens.ts';
import { VersionError } from '../../screens/versions/version-error.ts';
import { buildGraphSchema } from '../../server/graph-schema.ts';
import { readFlags, UsageError } from '../flags.ts';
import { withDatabase } from '../with-database.ts';
import { namedVersion, orFail, versionFlags } from './version-flags.ts';

const command = 'npm run screens -- publish';
const help = `
${command} --client mobile --version 4.2.0

Keeps the screens of a client as a version of it: their documents go on working, whatever becomes of the files, until the
version is retired. The same version again is fine, with other content it is refused.

  --client NAME    whose version: a folder of screens, 1 to 40 of a-z, 0-9 and "-"
  --version TEXT   such as 4.2.0 or 4.2.0-beta.1
  --manifest FILE  the operations of another repository: a manifest of Vitrine, or Apollo's of persisted queries
  --record         also write screens/published/<client>@<version>.json, for "npm run screens -- check" in CI
  --offline        with --record: write the file only, no database
  --dry-run        check everything that needs no database, and keep nothing
  --json           say the result as JSON
  -h, --help       show this
`;
const flag = { type: 'boolean' } as const;

/** Publishes a version of a client. */
export async function run(argv: readonly string[]): Promise<void> {
  const options = {
    ...versionFlags,
    manifest: { type: 'string' },
    record: flag,
    offline: flag,
    'dry-run': flag,
    json: flag,
  } as const;
  const flags = readFlags({ command, help, options }, argv);
  const of = namedVersion(flags, command);
  if (flags.offline && !flags.record) throw new UsageError(`--offline goes with --record.\nTry: ${command} --help`);
  const name = `${of.client} ${of.version}`;
  await orFail(`${name} was not published`, [`${command} --help`], async () => {
    const screens = await screensOf(of.client, flags.manifest);
    const schema = buildGraphSchema(null);
    const faults = invalidScreens(screens, schema);
    if (faults.length > 0)
      throw new OperatorError(`${name} was not published`, 'the graph does not understand it', faults.slice(0, 20));
    // Before anything is kept: what is published stays.
    if (flags.record) await isRecorded(screensFolder, of, screens);
    const sdl = bareSchema(schema);
    const result = flags['dry-run']
      ? 'valid'
      : flags.offline
        ? 'recorded'
        : await withDatabase(command, (database) => new ClientVersionsStore(database).publish(of, screens, sdl));
    const file = flags.record && !flags['dry-run'] ? await recordVersion(screensFolder, of, screens, sdl) : null;
    const recorded = file && path.relative(process.cwd(), file);
    const told = flags.json
      ? JSON.stringify({
          ...of,
          result,
          screens: screens.map(({ name, id, cachedId }) => ({ name, id, cachedId })),
          recorded,
        })
      : `${name}: ${screens.length} screens, ${WORDS[result]}${recorded ? `; ${recorded}` : ''}`;
    process.stdout.write(`${told}\n`);
  });
}

const WORDS = {
  valid: 'valid; nothing was kept',
  published: 'published',
  same: 'published before with the same content',
  recorded: 'recorded, not published',
};

async function screensOf(client: string, manifest: string | undefined): Promise<ManifestScreen[]> {
  if (manifest !== undefined) {
    const content = await readFile(manifest, 'utf8').catch((error: Error) => {
      throw new VersionError(`the manifest cannot be read, ${error.message}`);
    });
    const { client: whose = client, screens } = readManifest(content);
    if (whose !== client) throw new VersionError(`the manifest is of the client ${whose}, not of ${client}`);
    return [...screens];
  }
  const all = await readScreens(screensFolder);
  const own = all.filter((screen) => screen.client === client);
  if (own.length > 0) return checked(own);
  const clients = [...new Set(all.map((screen) => screen.client))].join(', ');
  throw new VersionError(`there are no screens of ${client}; there are those of ${clients}, or name a --manifest`);
}
