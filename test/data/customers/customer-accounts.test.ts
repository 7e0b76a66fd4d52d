import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/db/database.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { CustomerAccounts } from '../../../src/services/customers/customer-accounts.ts';
import type { Identity } from '../../../src/viewer.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const ISSUER = 'https://customers.example';

/** What the issuer says of somebody. */
const identity = (subject: string, told: Partial<Identity> = {}): Identity => ({
  issuer: ISSUER,
  subject,
  kind: 'customer',
  roles: [],
  scopes: [],
  emailVerified: false,
  ...told,
});
const verified = (subject: string, email: string, told: Partial<Identity> = {}): Identity =>
  identity(subject, { email, emailVerified: true, ...told });

describe('the customer that an identity is', () => {
  const where = useTestDatabase();
  let database: Database;
  let clock = 1_000;
  let accounts: CustomerAccounts;
  const open = (): Database =>
    Database.open(
      {
        connectionString: where.url,
        applicationName: 'test',
        size: 10,
        acquireTimeoutMs: 5_000,
        statementTimeoutMs: 10_000,
        lockTimeoutMs: 5_000,
      },
      () => undefined,
    );
  const read = (id: bigint) =>
    database.prisma.customer.findUniqueOrThrow({
      where: { id },
      include: { identities: { orderBy: { linkedAt: 'asc' } } },
    });

  beforeAll(() => {
    database = open();
  });
  beforeEach(() => {
    accounts = new CustomerAccounts(database, () => clock);
  });
  afterAll(() => database.close());

  it('is a new one at the first sign-in, with what the issuer tells, and the same ever after', async () => {
    const ada = verified('ada', ' Ada@Example.org ', { givenName: 'Ada', familyName: 'Lindqvist' });
    const id = await accounts.customerIdOf(ada);
    expect(await read(id)).toMatchObject({
      email: 'ada@example.org',
      emailVerifiedAt: expect.any(Date) as Date,
      firstName: 'Ada',
      lastName: 'Lindqvist',
      identities: [{ issuer: ISSUER, subject: 'ada' }],
    });
    expect(await new CustomerAccounts(database).customerIdOf(ada)).toBe(id);
  });

  it('is one for two issuers that both vouch for the address', async () => {
    const first = await accounts.customerIdOf(verified('ben', 'ben@example.org'));
    const second = await accounts.customerIdOf(
      verified('ben@shop', 'BEN@example.org', { issuer: 'https://other.example' }),
    );
    expect(second).toBe(first);
    expect((await read(first)).identities).toHaveLength(2);
  });

  it('is another where the newcomer did not verify the address, and has it not', async () => {
    const owner = await accounts.customerIdOf(verified('cleo', 'cleo@example.org'));
    const other = await accounts.customerIdOf(identity('mallory', { email: 'cleo@example.org' }));
    expect(other).not.toBe(owner);
    expect(await read(other)).toMatchObject({ email: null, emailVerifiedAt: null });
    expect((await read(owner)).email).toBe('cleo@example.org');
  });

  it('is another where the one there did not verify the address, which goes to who proves it', async () => {
    const squatter = await accounts.customerIdOf(identity('squatter', { email: 'dora@example.org' }));
    await database.prisma.customerNote.create({ data: { customerId: squatter, authorName: 'x', body: 'private' } });
    const dora = await accounts.customerIdOf(verified('dora', 'dora@example.org'));
    expect(dora).not.toBe(squatter);
    expect((await read(dora)).email).toBe('dora@example.org');
    expect((await read(squatter)).email).toBeNull();
    const [entry] = await database.prisma.auditEntry.findMany({ where: { resourceId: squatter } });
    expect(entry).toMatchObject({ action: 'customerEmailRelease', before: { emailAddress: 'dora@example.org' } });
  });

  it('is another than one that the staff entered, whose address nobody proved', async () => {
    const entered = await database.prisma.customer.create({ data: { email: 'enid@example.org', firstName: 'Enid' } });
    const enid = await accounts.customerIdOf(verified('enid', 'enid@example.org'));
    expect(enid).not.toBe(entered.id);
    expect((await read(enid)).firstName).toBeNull();
  });

  it('gets the address that an issuer verifies later', async () => {
    const id = await accounts.customerIdOf(identity('finn', { email: 'finn@example.org' }));
    expect((await read(id)).emailVerifiedAt).toBeNull();
    expect(await accounts.customerIdOf(verified('finn', 'finn@example.org'))).toBe(id);
    expect(await read(id)).toMatchObject({ email: 'finn@example.org', emailVerifiedAt: expect.any(Date) as Date });
  });

  it('keeps the address that the staff gave it since', async () => {
    const id = await accounts.customerIdOf(verified('gwen', 'gwen@example.org'));
    await database.prisma.customer.update({ where: { id }, data: { email: 'new@example.org', emailVerifiedAt: null } });
    await new CustomerAccounts(database).customerIdOf(verified('gwen', 'gwen@example.org'));
    expect((await read(id)).email).toBe('new@example.org');
  });

  it('has no address where what the issuer tells is none', async () => {
    const id = await accounts.customerIdOf(verified('hugo', 'not an address', { name: 'Hugo\u0000 Boss' }));
    expect(await read(id)).toMatchObject({ email: null, firstName: 'Hugo  Boss', lastName: null });
  });

  it('is one for twenty first requests at once, of one process or many', async () => {
    const ivy = verified('ivy', 'ivy@example.org');
    const processes = Array.from({ length: 20 }, () => new CustomerAccounts(database));
    const ids = await Promise.all(processes.map((process) => process.customerIdOf(ivy)));
    expect(new Set(ids).size).toBe(1);
    expect(await database.prisma.customer.count({ where: { email: 'ivy@example.org' } })).toBe(1);
  });

  it('is one for ten identities of one person that come at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        new CustomerAccounts(database).customerIdOf(verified(`jon-${n}`, 'jon@example.org')),
      ),
    );
    expect(new Set(ids).size).toBe(1);
    expect((await read(ids[0]!)).identities).toHaveLength(10);
  });

  it('costs requests no statement, and the database one a minute', async () => {
    const kim = verified('kim', 'kim@example.org');
    const id = await accounts.customerIdOf(kim);
    await database.prisma.customerIdentity.deleteMany({ where: { subject: 'kim' } });
    const meter = newMeter();
    clock += 59_000;
    expect(await metered(meter, () => accounts.customerIdOf(kim))).toBe(id);
    clock += 2_000;
    expect(await metered(meter, () => accounts.customerIdOf(kim))).toBe(id); // joined again, by the verified address
    expect(meter.count).toBe(0);
    expect((await read(id)).identities).toHaveLength(1);
  });

  it('is asked for again after a failure', async () => {
    const broken = open();
    const failing = new CustomerAccounts(broken);
    await broken.close();
    const lea = verified('lea', 'lea@example.org');
    await expect(failing.customerIdOf(lea)).rejects.toThrow();
    await expect(failing.customerIdOf(lea)).rejects.toThrow();
    expect(await database.prisma.customer.count({ where: { email: 'lea@example.org' } })).toBe(0);
  });
});
