import { OperatorError } from '../../errors/operator-error.ts';
import { migrationFolder, readCodeMigrations } from './migration-folder.ts';
import { isMigrated, readMigrationState, type RunStatement } from './migration-state.ts';

/**
 * Brings a database up to the code's migrations with Prisma's own engine, and its usual book-keeping, so that
 * `prisma migrate` can go on from there. Does nothing, and loads nothing, where all are applied. Two processes may call
 * it at once: the engine takes an advisory lock.
 * @returns the names of the migrations applied
 * @throws OperatorError when the database is newer than the code, or a migration failed now or before
 */
export async function applyMigrations(
  url: string,
  run: RunStatement,
  folder = migrationFolder,
): Promise<readonly string[]> {
  const code = await readCodeMigrations(folder);
  const state = await readMigrationState(run, code);
  if (state.unknown.length > 0) throw newerDatabase(state.unknown);
  if (isMigrated(state)) return [];
  const { openEngine, readMigrations } = await import('../../../../prisma/offline/wasm-engine.mjs');
  const { engine, close } = await openEngine({ url });
  try {
    const filters = { externalTables: [], externalEnums: [] };
    const result = await engine.applyMigrations({ migrationsList: await readMigrations(folder), filters });
    return result.appliedMigrationNames;
  } catch (error) {
    // Only now, because a migration that another process is applying at this moment looks like a failed one.
    const [before] = state.failed;
    if (before) throw migrationFailed(before.name, 'failed earlier and was left half-way', before.log, error);
    const [now] = (await readMigrationState(run, code)).failed;
    throw migrationFailed(now?.name, 'failed', now?.log || messageOf(error), error);
  } finally {
    await close();
  }
}

function newerDatabase(names: readonly string[]): OperatorError {
  return new OperatorError(
    'The database is newer than this code',
    `it has ${names.length === 1 ? 'a migration' : 'migrations'} that this checkout does not know: ${names.join(', ')}`,
    ['git pull && npm ci', 'or give this checkout a database of its own: DATA_DIR=.data-other npm start'],
  );
}

function migrationFailed(name: string | undefined, how: string, log: string, cause: unknown): OperatorError {
  return new OperatorError(
    name === undefined ? 'The migrations could not be applied' : `Migration ${name} ${how}`,
    reasonIn(log) || 'the database keeps no reason; it was probably interrupted',
    [
      ...(name === undefined
        ? []
        : [`npx prisma migrate resolve --rolled-back ${name}   (after undoing what it did), then npm start`]),
      'or, where only the demo shop is in it: npm run reset',
    ],
    { cause },
  );
}

/** The database's own words out of the engine's report, which goes on with places in its source. */
function reasonIn(log: string): string {
  const words = /ERROR:\s*([^]*?)(?:\n\s*\n|\n?\s+0: |$)/.exec(log)?.[1] ?? log;
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 400);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
