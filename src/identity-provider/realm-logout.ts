import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Realm } from './identity-provider-options.ts';
import { showPage } from './sign-in-page.ts';

/** The two pages of signing out at the provider: the question, and the answer where there is no way back. */
export function realmLogout({ url }: Realm, graphUrl: string) {
  return {
    logoutSource: async (context: KoaContextWithOIDC, form: string): Promise<void> => {
      showPage(context, {
        title: 'Sign out?',
        text: 'You are about to sign out of the identity provider.',
        // The library's form, which has the id `op.logoutForm` and the token against other sites' requests.
        markup: `${form}<p class="people"><button form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button form="op.logoutForm">Stay signed in</button></p>`,
        formTargets: [new URL(url).origin, new URL(graphUrl).origin],
      });
    },
    postLogoutSuccessSource: async (context: KoaContextWithOIDC): Promise<void> => {
      showPage(context, { title: 'You are signed out', text: 'You can close this page.' });
    },
  };
}
