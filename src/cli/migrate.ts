import { loadConfig, withDatabase } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { toConnectionFailure } from '../platform/db/connection-failure.ts';
import { applyMigrations } from '../platform/db/migrations/apply-migrations.ts';
import { withOneConnection } from '../platform/db/one-connection.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

const help = `
npm run migrate

Applies the migrations of this code to the database of DATABASE_URL: the step before a new version is rolled out.
\`npm start\` does it by itself. Running it twice, or in two places at once, is safe.

  -h, --help  show this
`;

await runCommand(async () => {
  readFlags({ command: 'npm run migrate --', help, options: {} });
  const { databaseUrl } = withDatabase(loadConfig(readEnvironment()));
  try {
    const applied = await withOneConnection(databaseUrl, ({ run }) => applyMigrations(databaseUrl, run));
    for (const name of applied) process.stdout.write(`applied ${name}\n`);
    process.stdout.write(
      applied.length === 0 ? 'All migrations are applied already.\n' : `${applied.length} applied\n`,
    );
  } catch (error) {
    throw toConnectionFailure(error, databaseUrl);
  }
});
