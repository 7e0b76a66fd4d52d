import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IdentityProviderOptions, Realm } from './identity-provider-options.ts';
import { realmConfiguration, type RealmParts } from './realm-configuration.ts';
import { handleSignIn } from './sign-in-handler.ts';

/** Answers one request below the path of a realm. */
export type RealmHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Makes the provider of a realm, which lives below its path. */
export function openRealm(realm: Realm, options: IdentityProviderOptions, parts: RealmParts): RealmHandler {
  const provider = new parts.library.Provider(realm.url, realmConfiguration(realm, options, parts));
  const answer = provider.callback();
  const { pathname } = new URL(realm.url);
  return async (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(`${pathname}/sign-in/`)) return handleSignIn(provider, realm, request, response);
    // As Connect and Express mount a handler, which the library knows.
    Object.assign(request, { originalUrl: url, url: url.slice(pathname.length) || '/' });
    await answer(request, response);
  };
}
