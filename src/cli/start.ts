import 'reflect-metadata';
import { type Config, type ConfigWithDatabase, loadConfig } from '../platform/config/config.ts';
import { readEnvironment, startedByNpm } from '../platform/config/environment.ts';
import { productionFaults } from '../platform/config/production-faults.ts';
import { createLogger } from '../platform/logging/create-logger.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { checkedAddress } from '../platform/process/listen-address.ts';
import { onParentGone } from '../platform/process/parent-watch.ts';
import { stopOnSignals } from '../platform/process/stop-signals.ts';
import { readFlags } from './flags.ts';
import { StepList } from './progress.ts';
import { runCommand } from './run-command.ts';
import { endCard } from './start/end-card.ts';
import { requireGeneratedClient } from './start/generated-client.ts';
import { prepareDatabase } from './start/start-steps.ts';
import { colors, duration, processTerminal, type Terminal } from './terminal.ts';

const help = `
npm start -- [--no-demo]

Starts the whole shop: a PostgreSQL of its own in DATA_DIR (or the one of DATABASE_URL), the migrations, on the first
start the demo shop, an identity provider of its own (or those of ISSUERS), and the server on PORT. Ctrl-C stops it all.

  --no-demo   leave an empty database empty
  -h, --help  show this

Settings are environment variables, or lines of a file .env; README.md lists them.
`;

await runCommand(async () => {
  const flags = readFlags({ command: 'npm start --', help, options: { 'no-demo': { type: 'boolean' } } });
  const environment = readEnvironment();
  const open = new CloseStack();
  const terminal = processTerminal();
  const config = loadConfig(environment, productionFaults);
  const stop = stopOnSignals({
    stop: () => open.close(),
    timeoutMs: config.drainNoticeMs + config.drainTimeoutMs + 15_000,
    announce: (reason, error) => terminal.write(`\n${colors.dim(`Stopping (${reason})…`)}\n${error?.stack ?? ''}`),
    force: () => terminal.write('Stopped by force.\n'),
  });
  if (startedByNpm(environment)) onParentGone(() => stop('npm is gone'));
  try {
    const started = performance.now();
    const demo = !flags['no-demo'] && config.environment !== 'production';
    const ready = await start(config, demo, terminal, open);
    const local = config.issuers === undefined;
    terminal.write(`${endCard(ready, duration(performance.now() - started), { demo, local })}\n`);
  } catch (error) {
    // A stop that comes in the middle of a step makes the step fail; that is no failure to tell of.
    if (open.isClosing) return;
    await open.close();
    throw error;
  }
});

async function start(given: Config, demo: boolean, terminal: Terminal, open: CloseStack): Promise<ConfigWithDatabase> {
  const steps = new StepList(terminal);
  const config = await steps.step('Settings', async (report) => {
    const checked = await checkedAddress(given);
    requireGeneratedClient();
    report.result(`${checked.environment}, port ${checked.port}`);
    return checked;
  });
  const ready = { ...(await prepareDatabase(config, demo, steps, open)), ...(await identities(config, steps, open)) };
  await steps.step('Server', async (report) => {
    // Only now: its modules need the generated client, and the steps before shall be seen while they load.
    const { serve } = await import('../serve.ts');
    const serving = await serve(ready, createLogger({ level: ready.logLevel, pretty: terminal.interactive }));
    open.add(serving.close);
    report.result(`listening on ${ready.host}:${serving.port}`);
  });
  return ready;
}

/** With no issuer configured, development has one of its own. */
async function identities(config: Config, steps: StepList, open: CloseStack): Promise<{ issuers?: Config['issuers'] }> {
  if (config.issuers !== undefined || config.environment === 'production') return {};
  return steps.step('Identities', async (report) => {
    const { startLocalIdentities } = await import('./start/local-identities.ts');
    const provider = await startLocalIdentities(config);
    open.add(provider.close);
    report.result(`local provider at ${provider.url}`);
    return { issuers: provider.issuers };
  });
}
