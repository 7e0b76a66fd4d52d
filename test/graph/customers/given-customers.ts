import type {
  Customer,
  CustomerAddress,
  CustomerNote,
  MarketingConsent,
  Prisma,
} from '../../../src/generated/prisma/client.ts';
import type { GraphAnswer, TestGraph } from '../../support/graph.ts';

/** One customer with all that can be theirs. */
export interface GivenCustomer extends Customer {
  readonly address: CustomerAddress;
  readonly consent: MarketingConsent;
  readonly note: CustomerNote;
}

/** What a mutation answers about its input. */
export interface Told {
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
  }[];
}

/** Global id of a record: `gid('Customer', ada)`. */
export const gid = (type: string, { id }: { readonly id: bigint }): string => `gid://vitrine/${type}/${id}`;

/** A shop that sells to Germany and the United States, and speaks English and German. */
export async function givenMarkets({ database: { prisma } }: TestGraph): Promise<void> {
  await prisma.shopLanguage.createMany({
    data: [
      { code: 'EN', name: 'English', endonym: 'English', isPrimary: true },
      { code: 'DE', name: 'German', endonym: 'Deutsch' },
    ],
  });
  const data = { handle: 'world', name: 'World', currencyCode: 'EUR', isPrimary: true, rateMicros: 1_000_000n };
  const market = await prisma.market.create({ data });
  await prisma.marketCountry.createMany({
    data: ['DE', 'US'].map((countryCode) => ({
      countryCode,
      marketId: market.id,
      name: countryCode,
      defaultLanguage: 'EN',
    })),
  });
}

/** A customer with a default address, a consent and a note; `name` is in all of it. */
export async function givenCustomer(
  { database: { prisma } }: TestGraph,
  name: string,
  data: Partial<Prisma.CustomerUncheckedCreateInput> = {},
): Promise<GivenCustomer> {
  const email = `${name.toLowerCase()}@example.org`;
  const { id } = await prisma.customer.create({
    data: { firstName: name, lastName: 'Smith', email, emailVerifiedAt: new Date(), phone: '+4930123456', ...data },
  });
  const where = { id };
  await prisma.customerIdentity.create({
    data: { issuer: 'https://customers.example', subject: `customer-${id}`, customerId: id },
  });
  const address = await prisma.customerAddress.create({
    data: {
      customerId: id,
      firstName: name,
      address1: `${name} Street 1`,
      city: 'Kiel',
      zip: '24103',
      countryCode: 'DE',
    },
  });
  const consent = await prisma.marketingConsent.create({
    data: { customerId: id, channel: 'EMAIL', state: 'SUBSCRIBED', source: 'account', contact: email },
  });
  const note = await prisma.customerNote.create({
    data: { customerId: id, authorName: 'Sue', body: `${name} likes blue` },
  });
  const customer = await prisma.customer.update({ where, data: { defaultAddressId: address.id } });
  return { ...customer, address, consent, note };
}

/** What was answered, where nothing went wrong. */
export function dataOf<Data>({ data, errors }: GraphAnswer<Data>): Data {
  if (errors) throw new Error(JSON.stringify(errors));
  return data!;
}

/** Why a mutation refused its input: `['NOT_FOUND addressId']`. */
export const refusals = ({ userErrors }: Told): string[] =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
