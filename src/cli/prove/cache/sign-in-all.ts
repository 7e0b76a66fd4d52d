import { demoCustomers } from '../../../identity-provider/demo-people.ts';
import type { LeakViewer } from './leaks.ts';
import type { ProofGround } from './make-proofs.ts';
import { customerWith, markCustomers } from './mark-customers.store.ts';
import { asked } from './asked-screens.ts';

/** Staff who may see different things. */
const STAFF = ['support', 'merchandiser'];

/** Everybody who asks in the proof of leaks, signed in for the first time: a guest, two customers with names of their own, staff. */
export async function signInAll({ client, database, screens }: ProofGround): Promise<LeakViewer[]> {
  const account = screens.find(({ name, client: of }) => of === 'web' && name === 'Account');
  // The first sign-in joins the person to the customer who has the same e-mail address.
  for (const { id } of demoCustomers) if (account) await client.ask(0, asked(account, {}), { who: id });
  const customers = await Promise.all(
    demoCustomers.map(async ({ id: who, email }) => ({ who, id: await customerWith(database, email) })),
  );
  return [
    { who: 'guest', marks: [] },
    ...(await markCustomers(database, customers)),
    ...STAFF.map((who) => ({ who, marks: [] })),
  ];
}
