import type { TestGraph } from '../../support/graph.ts';

/** A shop that speaks English and German, with one market. */
export async function useLanguages(graph: Pick<TestGraph, 'database'>): Promise<void> {
  const { prisma } = graph.database;
  await prisma.shopLanguage.createMany({
    data: [
      { code: 'EN', name: 'English', endonym: 'English', isPrimary: true },
      { code: 'DE', name: 'German', endonym: 'Deutsch' },
    ],
  });
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
}

/** What was wrong with the input of a mutation: codes and paths. */
export const errorsOf = ({ userErrors }: { userErrors: readonly { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => [code, field]);
