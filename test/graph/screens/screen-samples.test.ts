import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import type { Role, Viewer } from '../../../src/viewer.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, guest, staff } from '../../support/viewers.ts';
import { foundAt } from './found-at.ts';

/** What each screen is about: the lists and objects that a sample should find something of. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  'web/Home': ['shop.brand', 'header.items', 'footer.items', 'shelves.nodes', 'bestSellers.nodes', 'news.nodes'],
  'web/Collection': ['collection.products.nodes', 'collection.products.filters'],
  'web/Product': ['product.options', 'product.media.nodes', 'product.selectedOrFirstAvailableVariant'],
  'web/Search': ['search.nodes', 'search.productFilters'],
  'web/Article': ['blog.articleByHandle', 'blog.more.nodes'],
  'web/Page': ['page.body'],
  'web/Cart': ['cart.lines.nodes.merchandise', 'cart.cost.totalAmount'],
  'web/Account': ['customer.defaultAddress'],
  'web/Addresses': ['customer.addresses.nodes', 'localization.availableCountries'],
  'mobile/Home': ['shop.brand', 'shelves.nodes', 'bestSellers.nodes'],
  'mobile/Collection': ['collection.products.nodes'],
  'mobile/Product': ['product.options', 'product.images.nodes', 'product.selectedOrFirstAvailableVariant'],
  'mobile/Search': ['search.nodes'],
  'mobile/Cart': ['cart.lines.nodes.merchandise', 'cart.cost.totalAmount'],
  'mobile/Account': ['customer.defaultAddress'],
  'dashboard/Catalog': ['products.nodes'],
  'dashboard/ProductEditing': ['product.variants.nodes', 'product.variants.nodes.marketPrices', 'product.media.nodes'],
  'dashboard/Stock': ['products.nodes.variants.nodes.inventoryLevels.nodes'],
  'dashboard/Customers': ['customers.nodes'],
  'dashboard/Customer': ['customers.nodes'],
  'dashboard/ReviewsToModerate': ['reviews.nodes'],
  'dashboard/AuditLog': ['auditLog.nodes'],
};

/** Whose desk each screen of the dashboard is on. */
const DESKS: Readonly<Record<string, Role>> = {
  'dashboard/Catalog': 'merchandiser',
  'dashboard/ProductEditing': 'merchandiser',
  'dashboard/Stock': 'fulfilment',
  'dashboard/Customers': 'support',
  'dashboard/Customer': 'support',
  'dashboard/ReviewsToModerate': 'support',
  'dashboard/AuditLog': 'admin',
};
const PERSONAL = ['web/Account', 'web/Addresses', 'mobile/Account'];
/** Words of samples that are meant to find nothing. */
const NOTHING = /zzyzx|nobody/;

/** The same with the longest deadlines that there are: a machine that runs many tests at once is slow. */
const patient = (body: string): string => body.replaceAll(/deadlineMs: \d+/g, 'deadlineMs: 10000');

const schema = buildGraphSchema();

describe('every screen, asked by those whom it is for', async () => {
  const graph = useGraph('demo');
  const screens = (await readScreens(screensFolder)).map((screen) => ({ ...screen, at: screen.file.slice(0, -8) }));
  const samples = screens.flatMap((screen) =>
    screen.samples.map((variables, index) => ({ ...screen, title: `${screen.at} #${index + 1}`, variables })),
  );
  let ada: Viewer;

  beforeAll(async () => {
    ada = customer(
      await graph.database.prisma.customer.findFirstOrThrow({ where: { firstName: 'Ada', lastName: 'Lindqvist' } }),
    );
    const { data } = await graph.query<{ product: { id: string } }>('{ product(handle: "anholt-scarf") { id } }');
    const edit = `mutation { productUpdate(id: "${data!.product.id}", input: { vendor: "Other" }) { userErrors { message } } }`;
    // The audit of a fresh shop is empty.
    expect((await graph.as(staff('merchandiser')).query(edit)).errors).toBeUndefined();
  });

  const viewerOf = (at: string): Viewer => (DESKS[at] ? staff(DESKS[at]) : PERSONAL.includes(at) ? ada : guest);

  it('is listed here with what it is about', () => {
    expect(Object.keys(ABOUT).sort()).toEqual(screens.map(({ at }) => at).sort());
  });

  it.each(screens)('$at is valid, as it is written and as caches need it', ({ document, cachedBody }) => {
    expect([...validate(schema, document), ...validate(schema, parse(cachedBody))]).toEqual([]);
  });

  it.each(samples)('$title arrives whole, and finds what it looks for', async ({ at, title, body, variables }) => {
    const { data, errors, ...rest } = await graph.as(viewerOf(at)).query(patient(body), variables);
    expect(errors, title).toBeUndefined();
    expect('extensions' in rest ? rest.extensions : undefined, title).toBeUndefined();
    const isToFind = !NOTHING.test(JSON.stringify(variables));
    const found = ABOUT[at]!.map((path) => `${path}: ${foundAt(data, path) > 0 ? 'something' : 'nothing'}`);
    expect(found, title).toEqual(ABOUT[at]!.map((path) => `${path}: ${isToFind ? 'something' : 'nothing'}`));
  });

  it.each(screens.filter(({ client }) => client === 'dashboard'))(
    '$at is refused to guests and to customers',
    async ({ body, samples: [variables] }) => {
      for (const [viewer, code] of [
        [guest, 'UNAUTHENTICATED'],
        [ada, 'FORBIDDEN'],
      ] as const) {
        const { errors } = await graph.as(viewer).query(body, variables);
        expect(errors?.[0]?.extensions?.['code']).toBe(code);
      }
    },
  );
});
