import { maskedUrl } from '../config/secret-mask.ts';
import { OperatorError } from '../errors/operator-error.ts';

/** A database that does not take us, in words that name the setting and the remedy. Other errors pass unchanged. */
export function toConnectionFailure(error: unknown, url: string): unknown {
  if (error instanceof OperatorError || !(error instanceof Error)) return error;
  const { hostname, port, username, pathname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  const at = `${hostname}:${port || '5432'}`;
  const fail = (why: string, ...remedies: string[]) =>
    new OperatorError(`The database of DATABASE_URL (${maskedUrl(url)}) cannot be used`, why, remedies, {
      cause: error,
    });
  const check = `check host and port in DATABASE_URL, or start that server; pg_isready -h ${hostname} -p ${port || '5432'} tells`;
  const without = 'env -u DATABASE_URL -u DATABASE_URL_FILE npm start   (uses a PostgreSQL of its own)';
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return fail(`nothing listens on ${at}`, check, without);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fail(`the host ${hostname} is not known`, check, without);
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return fail(`${at} does not answer`, check, without);
    case '28P01':
    case '28000':
      return fail(
        `the server refuses the user ${username} with this password`,
        'correct user and password in DATABASE_URL',
        without,
      );
    case '3D000':
      return fail(
        `it has no database ${database}`,
        `psql -h ${hostname} -p ${port || '5432'} -U ${username} -d postgres -c 'CREATE DATABASE "${database}"'`,
      );
    case '42501':
      return fail(
        `the user ${username} lacks a right: ${error.message}`,
        `GRANT ALL ON DATABASE "${database}" TO "${username}", or use its owner`,
      );
    case '53300':
      return fail('it has no connection left', 'close other clients, or raise max_connections');
    case '57P03':
      return fail('it is still starting or stopping', 'try again in a few seconds');
    default:
      return /timeout|terminated/i.test(error.message) ? fail(`${at} does not answer`, check, without) : error;
  }
}

/** Hosts with several addresses fail with one error for each. */
function codeOf(error: Error): string | undefined {
  const first = error instanceof AggregateError ? error.errors.find((inner) => inner instanceof Error) : error;
  return first && 'code' in first ? String(first.code) : undefined;
}
