import { OperatorError } from '../../platform/errors/operator-error.ts';
import { clientFiles } from '../../screens/manifest/client-files.ts';
import { writeClientFiles } from '../../screens/manifest/write-client-files.ts';
import { readScreens, ScreenFileError } from '../../screens/registry/read-screens.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { readFlags } from '../flags.ts';

const help = `
npm run screens -- manifest [--check]

Writes what clients need to ask for screens by id, for each client, in screens/<client>/generated/: manifest.json (every
document with its ids and its contract; npm run screens -- publish takes it), persisted-query-manifest.json (the same for
Apollo Client) and document-ids.ts (ids by name). npm run codegen does it at its end.

  --check     writes nothing, and fails where a file is stale
  -h, --help  show this
`;

/** Writes the manifests of all clients. */
export async function run(argv: readonly string[]): Promise<void> {
  const options = { check: { type: 'boolean' } } as const;
  const { check = false } = readFlags({ command: 'npm run screens -- manifest', help, options }, argv);
  const stale = await writeClientFiles(screensFolder, await filesOfAll(), !check);
  if (check && stale.length > 0)
    throw new OperatorError('Generated files are stale', stale.map((file) => `screens/${file}`).join(', '), [
      'npm run codegen',
    ]);
  for (const file of stale) process.stdout.write(`written: screens/${file}\n`);
}

async function filesOfAll(): Promise<Map<string, string>> {
  try {
    return clientFiles(await readScreens(screensFolder));
  } catch (error) {
    if (!(error instanceof ScreenFileError)) throw error;
    throw new OperatorError('A screen cannot be read', error.message, ['mend the file, then: npm run codegen']);
  }
}
