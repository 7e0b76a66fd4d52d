import { type Config, loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { Database } from '../platform/db/database.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { VitrineError } from '../platform/errors/vitrine-error.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { IMPORT_HELP, type ImportArguments, readImportArguments } from './import/import-arguments.ts';
import { openShop } from './import/open-shop.ts';
import { outcomeDetails, outcomeJson, outcomeSummary } from './import/outcome-text.ts';
import { type ImportOutcome, runImport } from './import/run-import.ts';
import { StepList } from './progress.ts';
import { describeFailure } from './run-command.ts';
import { terminalBeside } from './terminal.ts';

const COULD_NOT_RUN = 1;
const SOME_REJECTED = 2;
const STOPPED = 130;
/** npm passes on the Ctrl-C that the terminal has sent already: the second within this time is the same one. */
const SAME_KEYPRESS_MS = 500;

try {
  const given = readImportArguments(process.argv.slice(2));
  if (given) process.exitCode = await importFile(given);
  else process.stdout.write(IMPORT_HELP);
} catch (error) {
  process.stderr.write(`\n${describeFailure(error)}\n`);
  process.exitCode = COULD_NOT_RUN;
}

/** @returns the exit code */
async function importFile(given: ImportArguments): Promise<number> {
  const started = performance.now();
  const open = new CloseStack();
  const terminal = terminalBeside(given.json);
  const steps = new StepList(terminal);
  try {
    const config = loadConfig(readEnvironment());
    const database = await steps.step('Database', async () => openDatabase(config, open));
    const outcome = await steps.step('Import', async (report) => {
      const signal = stopSignal();
      const onProgress = ({ rows, totalRows }: ImportOutcome['report']) =>
        report.progress({ done: rows, total: totalRows, unit: 'rows' });
      const result = await runImport(given, database, { signal, onProgress });
      report.result(outcomeSummary(given, result));
      return result;
    });
    terminal.write(outcomeDetails(given, outcome));
    if (given.json) process.stdout.write(outcomeJson(given, outcome, performance.now() - started));
    if (outcome.report.interrupted) return STOPPED;
    return outcome.report.rejected > 0 ? SOME_REJECTED : 0;
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    throw new OperatorError(
      'The file was not imported',
      error.message.replace(/\.$/, ''),
      ['npm run import -- --help'],
      { cause: error },
    );
  } finally {
    await open.close();
  }
}

async function openDatabase(config: Config, open: CloseStack): Promise<Database> {
  const connectionString = await openShop(config, 'npm run import', open);
  const pool = {
    connectionString,
    applicationName: 'vitrine-import',
    size: 2,
    acquireTimeoutMs: 5_000,
    statementTimeoutMs: 60_000,
    lockTimeoutMs: 30_000,
  };
  // The statement in flight reports a lost connection.
  const database = Database.open(pool, () => {});
  open.add(() => database.close());
  return database;
}

/** Aborted by the first Ctrl-C, so that the batch in hand is finished; the next one ends the process at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  let since = 0;
  const stop = () => {
    if (stopping.signal.aborted && performance.now() - since > SAME_KEYPRESS_MS) process.exit(STOPPED);
    if (!stopping.signal.aborted) since = performance.now();
    stopping.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return stopping.signal;
}
