import { describe, expect, it } from 'vitest';
import type { HomeQuery } from '../../../screens/web/generated/graphql.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { useGraph } from '../../support/graph.ts';

describe('the screens', async () => {
  const graph = useGraph('demo');
  const screens = await readScreens(screensFolder);
  const home = screens.find(({ client, name }) => client === 'web' && name === 'Home')!;

  it('are those of a storefront, an app and a dashboard', () => {
    const files = (client: string) =>
      screens.filter((screen) => screen.client === client).map(({ file }) => file.slice(client.length + 1, -8));
    expect(files('web')).toEqual([
      'Account',
      'Addresses',
      'Article',
      'Cart',
      'Collection',
      'Home',
      'Page',
      'Product',
      'Search',
    ]);
    expect(files('mobile')).toEqual(['Account', 'Cart', 'Collection', 'Home', 'Product', 'Search']);
    expect(files('dashboard')).toEqual([
      ...['AuditLog', 'Catalog', 'Customer', 'Customers', 'ProductEditing', 'ReviewsToModerate', 'Stock'],
    ]);
  });

  it('have names of their own, over all clients', () => {
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
  });

  it('of the app are smaller than those of the web', () => {
    const budgetOf = (file: string) => screens.find((screen) => screen.file === file)!.contract.maxBytes;
    for (const name of ['Home', 'Collection', 'Product', 'Search', 'Account', 'Cart'])
      expect(budgetOf(`mobile/${name}.graphql`)).toBeLessThan(budgetOf(`web/${name}.graphql`));
  });

  it('keep personal data out of shared caches: who shows a viewer their own asks for no shared answer', () => {
    for (const { contract, body, client } of screens) {
      const personal = client === 'dashboard' || /\b(customers?|cart)\b\s*[({]/.test(body);
      expect([client, personal && ['PUBLIC', 'MARKET'].includes(contract.cache?.scope ?? '')]).toEqual([client, false]);
    }
  });

  it('answer in the language and currency of the buyer', async () => {
    const [english, german, japanese] = await Promise.all(
      [{}, { country: 'DE', language: 'DE' }, { country: 'JP' }].map((buyer) =>
        graph.query<HomeQuery>(home.body, buyer),
      ),
    );
    expect(german!.data!.shop.brand!.slogan).not.toBe(english!.data!.shop.brand!.slogan);
    expect(german!.data!.bestSellers.nodes[0]!.priceRange.minVariantPrice.currencyCode).toBe('EUR');
    expect(japanese!.data!.bestSellers.nodes[0]!.priceRange.minVariantPrice).toMatchObject({
      currencyCode: 'JPY',
      amount: expect.stringMatching(/^\d+\.0$/),
    });
  });
});
