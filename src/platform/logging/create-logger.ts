import { pino, stdTimeFunctions, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { REDACTED, redactSecrets, secretPaths } from './redact-secrets.ts';

export type { Logger } from 'pino';

/** How a process logs. */
export interface LogSettings {
  /** Least level that is written: fatal, error, warn, info, debug, trace or silent. */
  readonly level: string;
  /** Lines for a person at a terminal instead of JSON; only where standard output is a terminal. */
  readonly pretty?: boolean;
}

/**
 * The process's logger: one JSON object a line, ISO 8601 times, levels by name, secrets blotted out.
 * @param destination where lines go; standard output when left out
 */
export function createLogger(settings: LogSettings, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: settings.level,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretPaths, censor: REDACTED },
    hooks: { streamWrite: redactSecrets },
  };
  if (destination) return pino(options, destination);
  if (settings.pretty && process.stdout.isTTY) return pino({ ...options, ...prettyPrinter() });
  return pino(options);
}

/** A pino transport may not be combined with a level formatter, and blots nothing by itself: fields stay redacted. */
function prettyPrinter(): LoggerOptions {
  return {
    formatters: {},
    transport: {
      target: 'pino-pretty',
      options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true },
    },
  };
}
