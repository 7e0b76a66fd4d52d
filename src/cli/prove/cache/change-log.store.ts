import { sql, type Database } from '../../../platform/db/database.ts';

/** What the database has written down of changes. */
export class ChangeLog {
  private last = 0n;
  private isThere: boolean | undefined;

  constructor(private readonly database: Database) {}

  /** The tags of all that was changed since the last call; none in a database that writes nothing down. */
  async since(): Promise<string[]> {
    const { prisma } = this.database;
    this.isThere ??=
      (await prisma.$queryRaw<{ name: string | null }[]>`SELECT to_regclass('change')::text AS name`)[0]?.name != null;
    if (!this.isThere) return [];
    const rows = await prisma.$queryRaw<{ id: bigint; tags: string[] | null }[]>(
      sql`SELECT id, tags FROM change WHERE id > ${this.last} ORDER BY id`,
    );
    this.last = rows.at(-1)?.id ?? this.last;
    return rows.flatMap(({ tags }) => tags ?? []);
  }
}
