import type { ScreensFacts } from '../screen-facts.ts';

/** Who this browser is signed in as. */
export interface Session {
  readonly signedIn: boolean;
  readonly name?: string;
  /** customer or staff. */
  readonly kind?: string;
}

const nobody: Session = { signedIn: false };

/** Asks who this browser is signed in as; nobody where there is no place to sign in. */
export async function readSession({ signIn }: ScreensFacts): Promise<Session> {
  if (signIn.length === 0) return nobody;
  const response = await fetch('/auth/session', { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Session) : nobody;
}

/** Signs out here, not at the issuer: the same person is back with one press. */
export async function signOut(): Promise<void> {
  const headers = { 'x-vitrine-csrf': '1' };
  await fetch('/auth/logout', { method: 'POST', headers, signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
}

/** Where to sign in so as to come back to this very address. */
export function signInAddress(issuer: string): string {
  const back = `${location.pathname}${location.search}`;
  return `/auth/login?${new URLSearchParams({ issuer, return_to: back }).toString()}`;
}
