import type { IncomingHttpHeaders } from 'node:http';

/** The cookie of a session; over https with the prefix `__Host-`. */
export const SESSION_COOKIE = 'vitrine-session';

/** A cookie that holds an unguessable id and nothing else. */
export interface IdCookie {
  /** The id that a request brings; null without one, or with one that we never gave. */
  read(headers: Pick<IncomingHttpHeaders, 'cookie'>): string | null;
  /** Value of Set-Cookie. Without a life the cookie goes with the browser. */
  give(id: string, lifetimeMs?: number): string;
  /** Value of Set-Cookie that takes it away. */
  take(): string;
}

/** 256 bits in base64url. */
const ID = /^[\w-]{43}$/;

/**
 * The cookie of the session, or of a sign-in that has begun. Over https its name has the prefix `__Host-`: browsers then hold it to
 * this host, to https, and let no other host set it. Plain http is there for development on this machine.
 */
export function idCookie(name: string, publicUrl: string): IdCookie {
  const secure = publicUrl.startsWith('https:');
  const fullName = secure ? `__Host-${name}` : name;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read({ cookie = '' }) {
      const prefix = `${fullName}=`;
      const pair = cookie.split(/; */).find((text) => text.startsWith(prefix));
      const id = pair?.slice(prefix.length);
      return id !== undefined && ID.test(id) ? id : null;
    },
    give(id, lifetimeMs) {
      const age = lifetimeMs === undefined ? '' : `; Max-Age=${Math.floor(lifetimeMs / 1_000)}`;
      return `${fullName}=${id}; ${attributes}${age}`;
    },
    take: () => `${fullName}=; ${attributes}; Max-Age=0`,
  };
}
