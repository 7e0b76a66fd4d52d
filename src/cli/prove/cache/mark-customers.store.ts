import type { Database } from '../../../platform/db/database.ts';
import type { LeakViewer } from './leaks.ts';

/** Names that nothing else in a shop has: a search for them finds only whose they are. */
const MARKS = [
  { first: 'Quorlavine', last: 'Xanthippos', street: 'Zwischenbergen 4711', city: 'Umbrathal' },
  { first: 'Ysmerelda', last: 'Kvothrandir', street: 'Oxbowmere 90210', city: 'Fjordheimen' },
] as const;

/**
 * Gives customers names, a phone and an address that cannot be taken for anybody else's.
 * @param customers who signs in, and which customer that is
 * @returns them, with what is theirs alone
 */
export async function markCustomers(
  { prisma }: Database,
  customers: readonly { readonly who: string; readonly id: bigint }[],
): Promise<LeakViewer[]> {
  return Promise.all(
    customers.map(async ({ who, id }, at) => {
      const { first, last, street, city } = MARKS[at % MARKS.length]!;
      const phone = `+4930555${at}7731`;
      await prisma.customer.update({ where: { id }, data: { firstName: first, lastName: last, phone } });
      await prisma.customerAddress.create({
        data: { customerId: id, firstName: first, lastName: last, address1: street, city, countryCode: 'DE' },
      });
      const { email } = await prisma.customer.findUniqueOrThrow({ where: { id }, select: { email: true } });
      return { who, marks: [first, last, street, city, phone, ...(email === null ? [] : [email])] };
    }),
  );
}

/** The customer who has this e-mail address; made where there is none. */
export async function customerWith({ prisma }: Database, email: string): Promise<bigint> {
  const emailVerifiedAt = new Date();
  const { id } = await prisma.customer.upsert({
    where: { email },
    update: {},
    create: { email, emailVerifiedAt },
    select: { id: true },
  });
  return id;
}
