import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { Viewer } from '../../../viewer.ts';
import { median } from '../load/median.ts';
import type { CartBenchShop } from './cart-bench-shop.ts';
import { cartOperations, type CartOperation } from './cart-operations.ts';
import { CartBenchStore } from './cart-shop.store.ts';
import { spentCpu, type SpentCpu } from './spent-cpu.ts';

/** What an operation on a cart of some size takes, in a shop of some size. */
export interface CartFigures extends SpentCpu {
  readonly operation: string;
  readonly lines: number;
  readonly products: number;
  /** SQL statements, the most of all runs. */
  readonly statements: number;
}

/** How often everything is measured. */
export interface CartEffort {
  readonly rounds: number;
  /** Requests of each operation in each round. */
  readonly runs: number;
}

const guest: Viewer = { kind: 'guest', scopes: new Set() };

/**
 * Measures every operation with every size of cart in every shop, in turns, so that whatever else the machine does weighs on all alike.
 * @throws OperatorError when an operation is not answered as it should be
 */
export async function measureCarts(
  shops: readonly CartBenchShop[],
  { rounds, runs }: CartEffort,
  progress: (done: number, total: number) => void,
): Promise<CartFigures[]> {
  const cases = cartOperations.flatMap((operation) =>
    [...shops[0]!.carts.keys()].flatMap((lines) => shops.map((shop) => ({ operation, lines, shop }))),
  );
  const measured = cases.map(() => [] as (SpentCpu & { statements: number })[]);
  let done = 0;
  // In the round before the first nothing is counted: code and connections get warm.
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, { operation, lines, shop }] of cases.entries()) {
      const figures = await measureOnce(operation, lines, shop, runs);
      if (round > 0) measured[at]!.push(figures);
      progress((done += 1), cases.length * (rounds + 1));
    }
  return cases.map(({ operation, lines, shop }, at): CartFigures => {
    const all = measured[at]!;
    const database = all.flatMap(({ databaseMs }) => (databaseMs === null ? [] : [databaseMs / runs]));
    return {
      ...{ operation: operation.name, lines, products: shop.products },
      statements: Math.max(...all.map(({ statements }) => statements)),
      serverMs: median(all.map(({ serverMs }) => serverMs / runs)),
      databaseMs: database.length === all.length ? median(database) : null,
    };
  });
}

async function measureOnce(
  { name, document, variables }: CartOperation,
  lines: number,
  { server, carts }: CartBenchShop,
  runs: number,
): Promise<SpentCpu & { statements: number }> {
  const cart = carts.get(lines)!;
  let statements = 0;
  const spent = await spentCpu(await CartBenchStore.processes(server.database), async () => {
    for (let run = 0; run < runs; run += 1) {
      const answer = await server.ask(guest, document, variables(cart, run));
      statements = Math.max(statements, answer.statements);
      check(name, answer.text);
    }
  });
  return { ...spent, statements };
}

interface Answer {
  readonly errors?: unknown;
  readonly data?: {
    readonly cart?: object | null;
    readonly outcome?: { readonly userErrors: readonly unknown[]; readonly problems?: readonly unknown[] };
  } | null;
}

function check(name: string, text: string): void {
  const { data, errors } = JSON.parse(text) as Answer;
  const { userErrors = [], problems = [] } = data?.outcome ?? {};
  if (!errors && userErrors.length + problems.length === 0 && (data?.cart ?? data?.outcome)) return;
  throw new OperatorError(`"${name}" is not answered as it should be`, text.slice(0, 500), []);
}
