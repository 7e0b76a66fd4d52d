/** Somebody who can sign in at the development identity provider. */
export interface DemoPerson {
  /** Short name: what buttons send, and what `npm run token -- --as …` takes. */
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** Roles of staff; customers have none. */
  readonly roles: readonly string[];
  /** What they are there for, in a few words. */
  readonly about: string;
}

const person = (
  id: string,
  name: readonly [string, string],
  about: string,
  at = 'skerry.example',
  roles: readonly string[] = [],
): DemoPerson => ({
  id,
  givenName: name[0],
  familyName: name[1],
  email: `${name.join('.').toLowerCase()}@${at}`,
  roles,
  about,
});

/** The customers whom the demo shop knows by the same addresses. */
export const demoCustomers: readonly DemoPerson[] = [
  person('ada', ['Ada', 'Lindqvist'], 'a customer'),
  person('ben', ['Ben', 'Okafor'], 'another customer'),
];

const staff = (role: string, name: readonly [string, string], about: string): DemoPerson =>
  person(role, name, about, 'staff.skerry.example', [role]);

/** One member of staff for each role, who is called as the role is. */
export const demoStaff: readonly DemoPerson[] = [
  staff('support', ['Sofia', 'Marin'], 'helps customers'),
  staff('merchandiser', ['Mikkel', 'Holm'], 'edits products, collections and content'),
  staff('fulfilment', ['Farah', 'Haddad'], 'keeps stock'),
  staff('analyst', ['Aiko', 'Mori'], 'reads, changes nothing'),
  staff('admin', ['Amara', 'Diallo'], 'may do everything'),
];
