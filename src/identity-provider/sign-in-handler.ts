import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Realm } from './identity-provider-options.ts';
import { readForm } from './read-form.ts';
import { signInForm } from './sign-in-form.ts';
import { sendPage } from './sign-in-page.ts';

/** `GET /sign-in/…` shows the people, `POST` signs one of them in and sends the browser on. */
export async function handleSignIn(
  provider: Provider,
  realm: Realm,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const waiting = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!waiting)
    return sendPage(response, 400, {
      title: 'This sign-in is over',
      text: 'It was begun too long ago, or in another browser. Begin again.',
    });
  if (request.method === 'POST') {
    const chosen = (await readForm(request)).get('person');
    const person = realm.people.find(({ id }) => id === chosen);
    return provider.interactionFinished(
      request,
      response,
      person
        ? { login: { accountId: person.id, remember: true } }
        : { error: 'access_denied', error_description: 'The sign-in was cancelled.' },
    );
  }
  const client = await provider.Client.find(String(waiting.params['client_id']));
  const back = String(waiting.params['redirect_uri']);
  sendPage(
    response,
    200,
    signInForm(realm, client?.clientName ?? 'the shop', [new URL(realm.url).origin, new URL(back).origin]),
  );
}
