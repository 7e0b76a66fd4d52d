import type { IncomingHttpHeaders } from 'node:http';
import cookies from '@fastify/cookie';

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
  const attributes = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  return {
    read({ cookie }) {
      const id = cookie === undefined ? undefined : cookies.parse(cookie)[fullName];
      return id !== undefined && ID.test(id) ? id : null;
    },
    give: (id, lifetimeMs) =>
      cookies.serialize(fullName, id, {
        ...attributes,
        ...(lifetimeMs === undefined ? {} : { maxAge: Math.floor(lifetimeMs / 1_000) }),
      }),
    take: () => cookies.serialize(fullName, '', { ...attributes, maxAge: 0 }),
  };
}
