import { everyMutationCall } from './calls/every-mutation-call.ts';
import type { Act } from './act.ts';
import type { ShopClient } from './shop-client.ts';
import { CHANGED } from './record-choice.ts';
import type { ShopRecords } from './shop-records.store.ts';

/** Ahead of now, ms: longer than the reads right after a mutation take. */
const AHEAD_MS = 1_500;

/** Every mutation of the graph, about random things. */
export function mutationActs(shop: ShopRecords, client: ShopClient): Act[] {
  return Object.entries(everyMutationCall).map(([name, call]) => ({
    name,
    choose: async () => {
      const args = await call(shop);
      return (server) => client.write(server, name, args);
    },
  }));
}

/** Mutations that make something visible a little later, by its date alone. */
export function datedActs(shop: ShopRecords, client: ShopClient): Act[] {
  const dated = (name: string, args: (id: string, date: string) => string, id: () => Promise<string>): Act => ({
    name: `date: ${name}`,
    choose: async () => {
      const about = await id();
      return async (server) => {
        const moment = Date.now() + AHEAD_MS;
        const written = await client.write(server, name, args(about, `"${new Date(moment).toISOString()}"`));
        return { ...written, moment };
      };
    },
  });
  const publish = (id: string, date: string) => `id: "${id}", publishDate: ${date}`;
  return [
    dated('productPublish', publish, async () => (await shop.product(CHANGED, { status: 'ACTIVE' })).id),
    dated('collectionPublish', publish, async () => (await shop.collection()).id),
    dated(
      'articleUpdate',
      (id, date) => `id: "${id}", article: { publishDate: ${date} }`,
      () => shop.article(),
    ),
  ];
}
