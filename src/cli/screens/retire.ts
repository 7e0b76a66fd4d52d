import { existsSync } from 'node:fs';
import path from 'node:path';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { recordedFile } from '../../screens/versions/recorded-versions.ts';
import { retireVersion } from '../../screens/versions/retire-version.ts';
import { ClientVersionsStore } from '../../screens/versions/client-versions.store.ts';
import { UsageStore } from '../../screens/usage/usage.store.ts';
import { readFlags, UsageError } from '../flags.ts';
import { withDatabase } from '../with-database.ts';
import { dayCount, namedVersion, orFail, versionFlags } from './version-flags.ts';

const command = 'npm run screens -- retire';
const UNUSED_FOR = 30;
const help = `
${command} --client mobile --version 4.1.0

Ends a version of a client: within ten seconds servers answer it with CLIENT_UPGRADE_REQUIRED and the version to upgrade
to. Refused while the version is in use.

  --client NAME      whose version
  --version TEXT     which one; "npm run screens -- versions" lists them
  --unused-for DAYS  it counts as unused after so many days without a request; ${UNUSED_FOR} when left out
  --force            end it, whoever uses it
  --undo             take it back: the version is served again
  --json             say the result as JSON
  -h, --help         show this
`;
const flag = { type: 'boolean' } as const;

/** Ends a version of a client. */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { ...versionFlags, 'unused-for': { type: 'string' }, force: flag, undo: flag, json: flag } as const;
  const flags = readFlags({ command, help, options }, argv);
  const of = namedVersion(flags, command);
  const days = dayCount('unused-for', flags['unused-for'], UNUSED_FOR);
  if (flags.undo && flags.force) throw new UsageError(`--undo needs no --force.\nTry: ${command} --help`);
  const remedies = flags.undo ? [] : ['wait until its users have upgraded', `${command} … --force   (ends it anyway)`];
  const name = `${of.client} ${of.version}`;
  await orFail(`${name} was not ${flags.undo ? 'taken back' : 'retired'}`, remedies, () =>
    withDatabase(command, async (database) => {
      const versions = new ClientVersionsStore(database);
      const changed = flags.undo
        ? await versions.setRetired(of, null)
        : await retireVersion({ versions, usage: new UsageStore(database) }, of, flags.force ? null : days);
      const state = flags.undo ? 'live' : 'retired';
      const told = flags.json
        ? JSON.stringify({ ...of, state, changed })
        : `${name}: ${state}${changed ? '' : ' already'}`;
      process.stdout.write(`${told}\n`);
      const file = path.relative(process.cwd(), recordedFile(screensFolder, of));
      if (!flags.undo && !flags.json && existsSync(file))
        process.stdout.write(`${file} is still replayed by checks without a database: delete it\n`);
    }),
  );
}
