import { ConfigError } from '../platform/config/config-error.ts';
import { type Config, loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { productionFaults } from '../platform/config/production-faults.ts';
import { withEmbeddedUrl } from './doctor/embedded-url.ts';
import { databaseFindings } from './doctor/database-checks.ts';
import { fail, type Finding, ok } from './doctor/finding.ts';
import { folderFindings } from './doctor/folder-checks.ts';
import { machineFindings } from './doctor/machine-checks.ts';
import { redisFinding } from './doctor/redis-checks.ts';
import { issuerFindings } from './doctor/issuer-checks.ts';
import { findingsTable } from './doctor/findings-table.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

const help = `
npm run doctor -- [--json]

Looks at the machine, the installation, the settings, the data folder, the port, the database, Redis and the
identity providers, and says how to mend what is wrong. Changes nothing; a database of its own that is not running is started for the time of the look.
Exit code 1 when something fails.

  --json      one JSON object: { "status", "findings": [{ "name", "status", "detail", "remedies" }] }
  -h, --help  show this
`;

await runCommand(async () => {
  const flags = readFlags({ command: 'npm run doctor --', help, options: { json: { type: 'boolean' } } });
  const findings = await examine();
  const failed = findings.some(({ status }) => status === 'fail');
  if (flags.json) process.stdout.write(`${JSON.stringify({ status: failed ? 'fail' : 'ok', findings }, null, 2)}\n`);
  else process.stdout.write(findingsTable(findings));
  if (failed) process.exitCode = 1;
});

async function examine(): Promise<Finding[]> {
  const { config, findings } = settingsFindings();
  const machine = await machineFindings(config?.databaseUrl === undefined);
  if (!config) return [...machine, ...findings];
  const folder = await folderFindings(config);
  const database =
    config.databaseUrl === undefined
      ? await withEmbeddedUrl(config, databaseFindings)
      : await databaseFindings(config.databaseUrl);
  return [
    ...machine,
    ...findings,
    ...folder,
    ...database,
    await redisFinding(config.redisUrl),
    ...(await issuerFindings(config)),
  ];
}

function settingsFindings(): { config?: Config; findings: Finding[] } {
  try {
    const config = loadConfig(readEnvironment(), productionFaults);
    return { config, findings: [ok('Settings', `${config.environment}, all valid`)] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      findings: error.faults.map(({ name, value, remedy }) =>
        fail('Settings', `${name}${value === undefined ? '' : ` is ${value}`}`, `${name}: ${remedy}`),
      ),
    };
  }
}
