import type { Manifest, ManifestScreen, WrittenScreen } from '../registry/screen.ts';
import { documentIdsModule } from './document-ids-module.ts';

/**
 * What clients need to ask for their screens by id, beside the typed documents: `manifest.json` has everything,
 * `persisted-query-manifest.json` is the same in Apollo's published format, and `document-ids.ts` has ids by name.
 * @returns text by path below the folder of screens
 */
export function clientFiles(screens: readonly WrittenScreen[]): Map<string, string> {
  const clients = [...new Set(screens.map(({ client }) => client))].sort();
  return new Map(
    clients.flatMap((client) => {
      const manifest = manifestOf(client, screens);
      const folder = `${client}/generated`;
      return [
        [`${folder}/manifest.json`, asJson(manifest)],
        [`${folder}/persisted-query-manifest.json`, asJson(persistedQueryManifest(manifest))],
        [`${folder}/document-ids.ts`, documentIdsModule(manifest)],
      ];
    }),
  );
}

/** All screens of a client by name, with no more of them than a manifest has. */
export function manifestOf(client: string, screens: readonly (ManifestScreen & { client: string })[]): Manifest {
  const own = screens
    .filter((screen) => screen.client === client)
    .map(({ name, type, id, body, cachedId, cachedBody, contract }) => ({
      ...{ name, type, id, body, cachedId, cachedBody, contract },
    }));
  return { format: 'vitrine-screens', client, screens: own.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

/** Apollo Client adds `__typename` to what it sends, so that its ids are those of the documents with it. */
function persistedQueryManifest({ screens }: Manifest): object {
  const operations = screens.map(({ name, type, cachedId, cachedBody }) => ({
    ...{ id: cachedId, name, type, body: cachedBody },
  }));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
