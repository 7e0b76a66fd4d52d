import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createAuthenticate } from '../../../../src/auth/authenticate.ts';
import { CustomerAccounts } from '../../../../src/services/customers/customer-accounts.ts';
import { startGraph } from '../../../support/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../../support/test-database.ts';
import { Browser, givenIssuer, givenShop, OURS, SESSION } from './browser.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase('demo');
}, 240_000);
afterAll(() => database.drop());

test('who has signed in with a browser is that customer in the graph, and a guest after signing out', async () => {
  const issuer = await givenIssuer();
  const shop = await givenShop({ issuers: [issuer.setting()] });
  const accounts: { of?: CustomerAccounts } = {};
  const authenticate = createAuthenticate([shop.browserSignIn.authenticator], (identity) =>
    accounts.of!.customerIdOf(identity),
  );
  const graph = await startGraph({ database, authenticate });
  accounts.of = new CustomerAccounts(graph.database);
  onTestFinished(() => graph.close());

  const browser = new Browser(shop);
  await browser.signIn(issuer);
  const headers = { cookie: `${SESSION}=${browser.cookies.get(SESSION)}`, ...OURS };
  const ask = () => graph.query('{ customer { emailAddress { emailAddress } } }', {}, headers);
  const answer = await ask();
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toEqual({ customer: { emailAddress: { emailAddress: 'ada@shop.example' } } });

  await browser.go('/auth/logout', { method: 'POST', headers: OURS });
  const { data, errors } = await ask();
  expect(data?.['customer'] ?? null).toBeNull();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});
