import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { permissions } from '../auth/permissions/all.permissions.ts';
import { permissionsPage } from '../auth/permissions/permissions-page.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

const help = `
npm run permissions

Writes who may use which field of the graph to docs/PERMISSIONS.md. \`npm run codegen\` does it too.

  -h, --help  show this
`;

await runCommand(async () => {
  readFlags({ command: 'npm run permissions --', help, options: {} });
  await writeFile(path.join('docs', 'PERMISSIONS.md'), permissionsPage(permissions));
});
