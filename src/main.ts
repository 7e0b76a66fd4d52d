import 'reflect-metadata';
import { ConfigError } from './platform/config/config-error.ts';
import { databaseFaults, loadConfig, withDatabase } from './platform/config/config.ts';
import { readEnvironment } from './platform/config/environment.ts';
import { productionFaults } from './platform/config/production-faults.ts';
import { OperatorError } from './platform/errors/operator-error.ts';
import { createLogger } from './platform/logging/create-logger.ts';
import { stopOnSignals } from './platform/process/stop-signals.ts';
import { serve } from './serve.ts';

// The HTTP process in production: settings, server, signals. Everything else is behind `serve`.
try {
  const config = withDatabase(loadConfig(readEnvironment(), productionFaults, databaseFaults));
  const logger = createLogger({ level: config.logLevel });
  const serving = await serve(config, logger);
  stopOnSignals({
    stop: serving.close,
    timeoutMs: config.drainNoticeMs + config.drainTimeoutMs + 2_000,
    announce: (reason, err) => (err ? logger.fatal({ err }, 'stopping') : logger.info({ reason }, 'stopping')),
    force: () => logger.error('stopped by force, requests in flight were cut'),
  });
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

/** What the operator can mend without a stack; everything else with it. */
function inWords(error: unknown): string {
  if (error instanceof ConfigError || error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
