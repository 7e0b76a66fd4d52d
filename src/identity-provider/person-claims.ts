import type { DemoPerson } from './demo-people.ts';

/** What an ID token or the userinfo address may say of a person, by scope. */
export const claimsOfScope = {
  openid: ['sub', 'sid'],
  profile: ['name', 'given_name', 'family_name', 'roles'],
  email: ['email', 'email_verified'],
};

/** Everything that is known of a person. Customers have no roles, and so no claim of that name. */
export function personClaims({ givenName, familyName, email, roles }: DemoPerson) {
  return {
    name: `${givenName} ${familyName}`,
    given_name: givenName,
    family_name: familyName,
    email,
    email_verified: true,
    ...(roles.length > 0 ? { roles: [...roles] } : {}),
  };
}
