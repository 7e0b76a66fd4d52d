import { quotedName, type OneConnection } from './one-connection.ts';

/** Whole databases of one server. The connection must be on another database than those that an act names. */
export class Databases {
  constructor(private readonly connection: OneConnection) {}

  async exists(name: string): Promise<boolean> {
    const rows = await this.connection.run('SELECT FROM pg_database WHERE datname = $1', [name]);
    return rows.length > 0;
  }

  /** Makes a database, empty or as a copy of another, to which nobody may be connected. */
  async create(name: string, template = 'template0'): Promise<void> {
    await this.connection.run(`CREATE DATABASE ${quotedName(name)} TEMPLATE ${quotedName(template)}`);
  }

  /** Drops a database, if it is there, whoever is connected to it. */
  async drop(name: string): Promise<void> {
    await this.connection.run(`DROP DATABASE IF EXISTS ${quotedName(name)} WITH (FORCE)`);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.connection.run(`ALTER DATABASE ${quotedName(from)} RENAME TO ${quotedName(to)}`);
  }

  /** A note that stays with the database. */
  async note(name: string): Promise<string | undefined> {
    const rows = await this.connection.run(
      `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
      [name],
    );
    const [row] = rows;
    return row && 'note' in row && typeof row.note === 'string' ? row.note : undefined;
  }

  async setNote(name: string, note: string): Promise<void> {
    await this.connection.run(`COMMENT ON DATABASE ${quotedName(name)} IS '${note.replaceAll("'", "''")}'`);
  }
}
