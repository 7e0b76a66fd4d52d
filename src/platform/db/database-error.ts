import { VitrineError } from '../errors/vitrine-error.ts';
import { sqlStateOf } from './transient-error.ts';

/** SQLSTATE classes and client codes that mean "the database is not there now". */
const UNAVAILABLE = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
  '08001',
  '08004',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  // Prisma: not reached, closed by the server.
  'P1001',
  'P1017',
]);
/** Statement, lock and idle time-outs of the server; Prisma's, of a connection, a statement, the pool, a transaction. */
const TIMED_OUT = new Set(['57014', '55P03', '25P03', 'P1002', 'P1008', 'P2024', 'P2028']);
/** A text with U+0000, which PostgreSQL cannot hold. */
const UNTRANSLATABLE = '22021';
/** pg's client-side failures carry no code, only these words. */
const CLIENT_TIMEOUT = /^(Query read timeout|timeout exceeded when trying to connect|timeout expired)/;
const CLIENT_GONE =
  /Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end/;

/** Turns a driver's error into one that a client may see, where it is about the database being away or slow. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = sqlStateOf(error) ?? ('code' in error ? String(error.code) : '');
  if (TIMED_OUT.has(code) || CLIENT_TIMEOUT.test(error.message))
    return new VitrineError('TIMEOUT', 'The shop took too long to answer. Try again.', {}, { cause: error });
  if (UNAVAILABLE.has(code) || CLIENT_GONE.test(error.message))
    return new VitrineError('UNAVAILABLE', 'The shop is not available for a moment. Try again.', {}, { cause: error });
  if (code === UNTRANSLATABLE)
    return new VitrineError(
      'BAD_USER_INPUT',
      'A text contains a character that cannot be stored: U+0000. Leave it out.',
      {},
      { cause: error },
    );
  return error;
}
