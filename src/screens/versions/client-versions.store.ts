import { sql, type Database } from '../../platform/db/database.ts';
import { toDatabaseError } from '../../platform/db/database-error.ts';
import type { ManifestScreen } from '../registry/screen.ts';
import type { PublishedVersion } from '../registry/screen-registry.ts';
import { readPublished } from './published-versions.store.ts';
import { checked } from './read-manifest.ts';
import { sameAs } from './same-version.ts';
import { VersionError } from './version-error.ts';
import { faultOf, type VersionName } from './version-name.ts';

/** Most versions that are live at a time, of all clients together: every process keeps them in memory. */
export const MOST_LIVE = 500;
/** Longest SDL of a schema, in characters. */
const LONGEST_SCHEMA = 5_000_000;
/** Longest time of a publication, and longest wait for a connection to begin it, in ms. */
const LONGEST_MS = 30_000;
const LONGEST_WAIT_MS = 5_000;

/** A published version without its screens. */
export interface ListedVersion extends VersionName {
  readonly publishedAt: Date;
  readonly retiredAt: Date | null;
  /** How many screens it has. */
  readonly screens: number;
}

/** A published version with the SDL of the schema that it was built against. */
export interface StoredVersion extends PublishedVersion {
  readonly schema: string;
}

/** The published versions of all clients, in the database. */
export class ClientVersionsStore {
  constructor(private readonly database: Database) {}

  /**
   * Keeps a version with its documents, all or nothing. The same content again changes nothing.
   * @param schema SDL of the schema that it was built against
   * @throws VersionError when it has other content already, or cannot be kept; VitrineError TIMEOUT, UNAVAILABLE
   */
  async publish(of: VersionName, screens: readonly ManifestScreen[], schema: string): Promise<'published' | 'same'> {
    const fault = faultOf(of);
    if (fault !== undefined) throw new VersionError(fault);
    if (schema.length > LONGEST_SCHEMA)
      throw new VersionError(`the schema is longer than ${LONGEST_SCHEMA} characters`);
    const ready = checked(screens);
    const { client, version } = of;
    try {
      return await this.database.prisma.$transaction(
        async (tx) => {
          const documents = new Map(ready.flatMap((screen) => textsOf(screen)));
          await tx.screenDocument.createMany({
            data: [...documents].sort().map(([id, body]) => ({ id, body })),
            skipDuplicates: true,
          });
          // Who publishes the same version at once waits here until the other has ended.
          const { count } = await tx.clientVersion.createMany({
            data: [{ client, version, schema }],
            skipDuplicates: true,
          });
          if (count === 0) {
            const kept = await tx.clientVersionScreen.findMany({ where: { client, version } });
            return sameAs(of, ready, kept);
          }
          const live = await tx.clientVersion.count({ where: { retiredAt: null } });
          if (live > MOST_LIVE)
            throw new VersionError(`${MOST_LIVE} versions are live, which are the most; retire some of them first`);
          await tx.clientVersionScreen.createMany({
            data: ready.map((screen) => ({ client, version, ...rowOf(screen) })),
          });
          return 'published';
        },
        { timeout: LONGEST_MS, maxWait: LONGEST_WAIT_MS },
      );
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /**
   * Ends a version, or takes that back.
   * @returns false when it was so already
   * @throws VersionError when there is no such version
   */
  async setRetired({ client, version }: VersionName, retiredAt: Date | null): Promise<boolean> {
    try {
      const found = await this.database.prisma.clientVersion.findUnique({
        where: { client_version: { client, version } },
        select: { version: true },
      });
      if (!found) throw new VersionError(await this.unknown({ client, version }));
      const { count } = await this.database.prisma.clientVersion.updateMany({
        where: { client, version, retiredAt: retiredAt ? null : { not: null } },
        data: { retiredAt },
      });
      return count > 0;
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /** Every version, newest first within its client. */
  list(): Promise<ListedVersion[]> {
    return this.database.rows<ListedVersion>(sql`
      select v.client, v.version, v.published_at as "publishedAt", v.retired_at as "retiredAt", count(s.name)::int as screens
      from client_version v
      left join client_version_screen s using (client, version)
      group by v.client, v.version
      order by v.client, v.published_at desc, v.version desc
      limit 5000`);
  }

  /** Everything that is published, with its documents: what a registry serves. */
  load(): Promise<PublishedVersion[]> {
    return readPublished(this.database);
  }

  /** The live versions, each with the schema that it was built against: what a check replays. */
  async live(): Promise<StoredVersion[]> {
    const versions = (await this.load()).filter(({ retiredAt }) => !retiredAt);
    const schemas = await this.database.rows<VersionName & { schema: string }>(
      sql`select client, version, schema from client_version where retired_at is null`,
    );
    const schemaOf = new Map(schemas.map(({ client, version, schema }) => [`${client}@${version}`, schema]));
    return versions.flatMap((version) => {
      const schema = schemaOf.get(`${version.client}@${version.version}`);
      return schema === undefined ? [] : [{ ...version, schema }];
    });
  }

  /** A text that is another once anything of what `load` returns has changed. */
  async stamp(): Promise<string> {
    const [row] = await this.database.rows<{ stamp: string }>(
      sql`
        select concat_ws(' ', count(*), sum(hashtextextended(
          concat_ws(' ', client, version, extract(epoch from published_at), extract(epoch from retired_at)), 0))) as stamp
        from client_version`,
      true,
    );
    return row?.stamp ?? '';
  }

  private async unknown({ client, version }: VersionName): Promise<string> {
    const known = (await this.list()).filter((listed) => listed.client === client);
    const names = known.slice(0, 20).map((listed) => listed.version);
    const what = names.length > 0 ? `its versions are ${names.join(', ')}` : 'no version of it was ever published';
    return `there is no version ${version} of ${client}; ${what}`;
  }
}

function textsOf({ id, body, cachedId, cachedBody }: ManifestScreen): [string, string][] {
  return [
    [id, body],
    [cachedId, cachedBody],
  ];
}

function rowOf({ name, type, id, cachedId, contract }: ManifestScreen) {
  return {
    name,
    type,
    id,
    cachedId,
    ...(contract ? { contract: { ...contract, cache: contract.cache && { ...contract.cache } } } : {}),
  };
}
