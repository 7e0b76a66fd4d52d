import type { Database } from '../../../platform/db/database.ts';

/** The key of a customer to ask as: with addresses where anybody has some, the first of them; null in a shop without customers. */
export async function findSampleCustomer({ prisma }: Database): Promise<bigint | null> {
  const asked = { select: { id: true }, orderBy: { id: 'asc' } } as const;
  const found =
    (await prisma.customer.findFirst({ ...asked, where: { erasedAt: null, addresses: { some: {} } } })) ??
    (await prisma.customer.findFirst({ ...asked, where: { erasedAt: null } }));
  return found?.id ?? null;
}
