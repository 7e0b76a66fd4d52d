import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Realm } from './identity-provider-options.ts';
import type { RealmHandler } from './open-realm.ts';
import { sendPage } from './sign-in-page.ts';

interface OpenRealm {
  readonly realm: Realm;
  readonly handle: RealmHandler;
}

/** Hands each request to the realm whose path it is below. */
export function routeRealms(opened: readonly OpenRealm[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const found = opened.find(({ realm }) => request.url?.startsWith(`${new URL(realm.url).pathname}/`));
    // A name that leads to this machine by somebody else's DNS is not asked for (DNS rebinding).
    if (!found || request.headers.host !== new URL(found.realm.url).host)
      return sendPage(response, 404, {
        title: 'Nothing is here',
        text: 'Sign in at the shop, which sends you to the right place.',
      });
    found.handle(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendPage(response, 500, { title: 'This did not work', text: 'Go back and try again.' });
    });
  };
}
