import type { DemoPerson } from './demo-people.ts';
import type { Realm } from './identity-provider-options.ts';
import { escaped, type Page } from './sign-in-page.ts';

/** The value of the button that goes back without signing in. */
export const CANCEL = '';

/**
 * The page that asks who one is: a button for each person.
 * @param formTargets origins that the browser goes to on its way back
 */
export function signInForm({ name, people }: Realm, client: string, formTargets: readonly string[]): Page {
  return {
    title: name === 'staff' ? 'Sign in as staff' : 'Sign in as a customer',
    text: `Choose who you are for ${client}.`,
    markup: `<form method="post"><ul>${people.map(button).join('')}</ul>
<button class="cancel" name="person" value="${CANCEL}">Cancel</button></form>`,
    formTargets,
  };
}

function button({ id, givenName, familyName, email, about }: DemoPerson): string {
  return `<li><button name="person" value="${escaped(id)}">
<span class="initials" aria-hidden="true">${escaped(givenName[0]! + familyName[0]!)}</span>
<span><span class="who">${escaped(`${givenName} ${familyName}`)}</span>
<span class="about">${escaped(about)}</span><span class="about">${escaped(email)}</span></span></button></li>`;
}
