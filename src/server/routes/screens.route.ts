import type { FastifyInstance } from 'fastify';
import { readProfile } from '../../screens/profile/profile-file.ts';
import type { ScreenRegistry } from '../../screens/registry/screen-registry.ts';
import { screensFolder } from '../../screens/registry/screens-folder.ts';
import { writePageHead } from '../page-head.ts';
import { screensFactsOf, type FactsSources } from '../screens-page/screen-facts-of.ts';
import { screensPage } from '../screens-page/screens-page.ts';
import type { EdgeSettings } from '../server-settings.ts';

/**
 * `/screens`: all screens with their contracts, and a live run of each; `/screens/web/Product` opens one. It shows what
 * `/screens.json` tells. Neither is for production.
 */
export async function screensRoute(
  server: FastifyInstance,
  registry: ScreenRegistry,
  { issuers }: Pick<EdgeSettings, 'issuers'>,
  countersOf: NonNullable<FactsSources['countersOf']>,
): Promise<void> {
  server.get('/screens.json', async (_request, reply) => {
    const clients = [...new Set(registry.all.map(({ client }) => client))];
    const accepted = await Promise.all(clients.map((client) => readProfile(screensFolder, client)));
    return reply.header('cache-control', 'no-store').send(screensFactsOf({ registry, issuers, accepted, countersOf }));
  });

  for (const url of ['/screens', '/screens/:client/:name'])
    server.get(url, async (request, reply) => {
      const page = await screensPage();
      return reply.send(writePageHead(request, reply, page) ? undefined : page.html);
    });
}
