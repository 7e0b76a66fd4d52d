import 'reflect-metadata';
import { ConfigError } from './platform/config/config-error.ts';
import { loadConfig, withDatabase } from './platform/config/config.ts';
import { readEnvironment } from './platform/config/environment.ts';
import { createLogger } from './platform/logging/create-logger.ts';
import { stopOnSignals } from './platform/process/stop-signals.ts';
import { serve } from './serve.ts';

// The HTTP process in production: settings, server, signals. Everything else is behind `serve`.
try {
  const config = withDatabase(loadConfig(readEnvironment()));
  const logger = createLogger({ level: config.logLevel });
  const serving = await serve(config, logger);
  stopOnSignals({
    stop: serving.close,
    timeoutMs: config.drainNoticeMs + config.drainTimeoutMs + 2_000,
    announce: (reason, err) => (err ? logger.fatal({ err }, 'stopping') : logger.info({ reason }, 'stopping')),
    force: () => logger.error('stopped by force, requests in flight were cut'),
  });
} catch (error) {
  const stack = error instanceof Error && !(error instanceof ConfigError) ? error.stack : undefined;
  process.stderr.write(`${stack ?? String(error)}\n`);
  process.exitCode = 1;
}
