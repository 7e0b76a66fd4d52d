import type { GraphQLSchema } from 'graphql';
import { Databases } from '../../../platform/db/databases.ts';
import { applyMigrations } from '../../../platform/db/migrations/apply-migrations.ts';
import { onDatabase, withOneConnection } from '../../../platform/db/one-connection.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import type { Viewer } from '../../../viewer.ts';
import { fillDemoShop } from '../../demo/fill-demo-shop.ts';
import type { StepReport } from '../../progress.ts';
import { openScreenServer, type ScreenServer } from '../../screens/report/screen-server.ts';
import { CART_CREATE } from './cart-documents.ts';
import { CartBenchStore } from './cart-shop.store.ts';

/** Reviews are not what carts are about. */
const REVIEWS = 500;
const CONNECTIONS = 4;
const guest: Viewer = { kind: 'guest', scopes: new Set() };

/** A shop with a catalog of some size, and carts in it. */
export interface CartBenchShop {
  readonly products: number;
  readonly server: ScreenServer;
  /** By their number of lines. */
  readonly carts: ReadonlyMap<number, BenchCart>;
}

/** A cart, and a part of what is in it. */
export interface BenchCart {
  readonly id: string;
  readonly lineId: string;
  /** Global id of the variant of that line. */
  readonly merchandiseId: string;
}

/**
 * Fills a database of its own beside the shop's with a demo shop that has so many products, and makes a cart of each size in it.
 * What is made is gone when the stack is closed.
 */
export async function openCartBenchShop(
  schema: GraphQLSchema,
  shopUrl: string,
  products: number,
  sizes: readonly number[],
  step: StepReport,
  open: CloseStack,
): Promise<CartBenchShop> {
  const name = `vitrine_bench_cart_${products}`;
  const url = onDatabase(shopUrl, name);
  const atServer = <Result>(act: (databases: Databases) => Promise<Result>): Promise<Result> =>
    withOneConnection(onDatabase(shopUrl, 'postgres'), (connection) => act(new Databases(connection)));
  await atServer((databases) => databases.drop(name));
  await atServer((databases) => databases.create(name));
  open.add(() => atServer((databases) => databases.drop(name)));
  await withOneConnection(url, ({ run }) => applyMigrations(url, run));
  await fillDemoShop(url, { products, reviews: REVIEWS, report: (progress) => step.progress(progress) });
  const server = await openScreenServer(schema, url, CONNECTIONS, open);
  const variants = await CartBenchStore.stock(server.database, Math.max(...sizes));
  const merchandise = variants.map((id) => `gid://vitrine/ProductVariant/${id}`);
  const carts = new Map<number, BenchCart>();
  for (const size of sizes) carts.set(size, await makeCart(server, merchandise.slice(0, size)));
  step.result(`${products.toLocaleString('en')} products`);
  return { products, server, carts };
}

/** A cart that has all there is, so that nothing of its price comes cheap. */
async function makeCart(server: ScreenServer, merchandise: readonly string[]): Promise<BenchCart> {
  const deliveryAddress = {
    countryCode: 'DE',
    city: 'Husum',
    address1: 'Deichstraße 9',
    zip: '25813',
    lastName: 'Petersen',
  };
  const input = {
    lines: merchandise.map((merchandiseId) => ({ merchandiseId, quantity: 2 })),
    buyerIdentity: { email: 'petersen@example.com', countryCode: 'DE' },
    delivery: { addresses: [{ address: { deliveryAddress }, selected: true }] },
    ...{ discountCodes: ['WELCOME10'], giftCardCodes: ['SKERRYPRESENT222'] },
  };
  const { text } = await server.ask(guest, CART_CREATE, { input });
  const { data } = JSON.parse(text) as {
    data?: { outcome: { cart: { id: string; lines: { nodes: { id: string }[] } } | null } } | null;
  };
  const cart = data?.outcome.cart;
  const [line] = cart?.lines.nodes ?? [];
  if (!cart || !line) throw new OperatorError('No cart could be made', text.slice(0, 500), []);
  return { id: cart.id, lineId: line.id, merchandiseId: merchandise[0]! };
}
