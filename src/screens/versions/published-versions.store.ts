import { sql, type Reader } from '../../platform/db/database.ts';
import { parseContract } from '../contract/read-contract.ts';
import type { ManifestScreen } from '../registry/screen.ts';
import type { PublishedVersion } from '../registry/screen-registry.ts';

/** Most versions that are read: live ones first, then those that were published last. */
const MOST_READ = 1_500;

type VersionRow = Omit<PublishedVersion, 'screens'>;
type ScreenRow = Pick<ManifestScreen, 'name' | 'type' | 'id' | 'cachedId'> & {
  client: string;
  version: string;
  contract: unknown;
};

/**
 * All published versions with their screens. Versions that share a document share its text in memory.
 * @throws VitrineError TIMEOUT, UNAVAILABLE
 */
export async function readPublished(reader: Reader): Promise<PublishedVersion[]> {
  // In this order: a version that is published meanwhile is left out whole, and every document that is named is there.
  const versions = await reader.rows<VersionRow>(sql`
    select client, version, published_at as "publishedAt", retired_at as "retiredAt"
    from client_version
    order by (retired_at is null) desc, published_at desc
    limit ${MOST_READ}`);
  if (versions.length === 0) return [];
  const screens = await reader.rows<ScreenRow>(sql`
    select client, version, name, type, id, cached_id as "cachedId", contract
    from client_version_screen
    order by client, version, name`);
  const texts = await reader.rows<{ id: string; body: string }>(sql`select id, body from screen_document`);
  const bodyOf = new Map(texts.map(({ id, body }) => [id, body]));
  const screensOf = new Map<string, ScreenRow[]>();
  for (const row of screens) {
    const of = screensOf.get(`${row.client}@${row.version}`);
    if (of) of.push(row);
    else screensOf.set(`${row.client}@${row.version}`, [row]);
  }
  return versions.map((version) => ({
    ...version,
    screens: (screensOf.get(`${version.client}@${version.version}`) ?? []).map((row) => ({
      name: row.name,
      type: row.type,
      id: row.id,
      body: bodyOf.get(row.id)!,
      cachedId: row.cachedId,
      cachedBody: bodyOf.get(row.cachedId)!,
      contract: row.contract === null ? null : parseContract(row.contract),
    })),
  }));
}
