import { createHash, randomBytes } from 'node:crypto';
import { APP_CLIENT, APP_REDIRECT, PERSON_SCOPE } from './identity-provider-options.ts';
import { OperatorError } from '../platform/errors/operator-error.ts';
import { CookieJar } from './cookie-jar.ts';
import type { RunningProvider } from './running-provider.ts';

/** Longest wait for one answer of the provider, ms. */
const ANSWER_MS = 5_000;
/** A sign-in takes four. */
const MOST_REDIRECTS = 10;

/**
 * An access token for a person or a machine of the running provider, got by the same flows as any client's: code with
 * PKCE through the sign-in page, or client credentials.
 * @throws OperatorError where nobody is called that, or the provider does not answer
 */
export async function fetchToken({ realms, clientSecret }: RunningProvider, as: string): Promise<string> {
  for (const { url, people, machines } of realms) {
    if (people.some(({ id }) => id === as)) return tokenOfPerson(url, as);
    const machine = machines.find(({ id }) => id === as);
    if (!machine) continue;
    const authorization = `Basic ${Buffer.from(`${machine.id}:${clientSecret}`).toString('base64')}`;
    const form = { grant_type: 'client_credentials', scope: machine.scopes.join(' ') };
    return tokenFor(url, form, { authorization });
  }
  const known = realms.flatMap(({ people, machines }) => [...people, ...machines].map(({ id }) => id));
  throw new OperatorError(
    `Nobody is called ${JSON.stringify(as)}`,
    `the local identity provider knows ${known.join(', ')}`,
    [`npm run -s token -- --as ${known[0] ?? 'ada'}`],
  );
}

async function tokenOfPerson(issuer: string, person: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const begin = new URL(`${issuer}/auth`);
  begin.search = String(
    new URLSearchParams({
      client_id: APP_CLIENT,
      redirect_uri: APP_REDIRECT,
      response_type: 'code',
      scope: PERSON_SCOPE,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
  );
  const code = await codeFrom(begin, person);
  const form = { grant_type: 'authorization_code', code, redirect_uri: APP_REDIRECT, code_verifier: verifier };
  return tokenFor(issuer, { ...form, client_id: APP_CLIENT });
}

/** Goes from redirect to redirect, as a browser does, and chooses the person where the page asks. */
async function codeFrom(begin: URL, person: string): Promise<string> {
  const cookies = new CookieJar();
  let next = begin;
  for (let step = 0; step < MOST_REDIRECTS; step += 1) {
    const asks = next.pathname.includes('/sign-in/');
    const response = await ask(next, {
      redirect: 'manual',
      headers: { cookie: cookies.header() },
      ...(asks ? { method: 'POST', body: new URLSearchParams({ person }) } : {}),
    });
    cookies.take(response.headers);
    const location = response.headers.get('location');
    if (location === null) throw unexpected(`it answered ${response.status} to ${next.pathname}`);
    next = new URL(location, next);
    if (!next.href.startsWith(APP_REDIRECT)) continue;
    const code = next.searchParams.get('code');
    if (code !== null) return code;
    throw unexpected(next.searchParams.get('error_description') ?? 'it gave no code');
  }
  throw unexpected('it sent us in circles');
}

async function tokenFor(issuer: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await ask(new URL(`${issuer}/token`), { method: 'POST', headers, body: new URLSearchParams(form) });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token !== undefined) return answer.access_token;
  throw unexpected(answer.error_description ?? 'it gave no token');
}

async function ask(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(ANSWER_MS) });
  } catch (error) {
    throw unexpected(error instanceof Error ? error.message : String(error), error);
  }
}

function unexpected(why: string, cause?: unknown): OperatorError {
  return new OperatorError('The local identity provider gave no token', why, ['npm start   (it must run)'], { cause });
}
