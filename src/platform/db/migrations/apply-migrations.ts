import { OperatorError } from '../../errors/operator-error.ts';
import { migrationFolder } from './migration-folder.ts';
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
  const state = await readMigrationState(run);
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
    const [failed] = state.failed;
    throw failed ? failedBefore(failed.name, failed.log) : failedNow(error);
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

function failedBefore(name: string, log: string): OperatorError {
  return new OperatorError(
    `Migration ${name} failed earlier and was left half-way`,
    firstLines(log) || 'the database keeps no reason; it was probably interrupted',
    [
      `npx prisma migrate resolve --rolled-back ${name}   (after undoing what it did), then npm start`,
      'or, for the demo shop: npm run reset',
    ],
  );
}

function failedNow(error: unknown): OperatorError {
  const message = error instanceof Error ? error.message : String(error);
  return new OperatorError('A migration failed', firstLines(message), ['npm run doctor', 'npx prisma migrate status'], {
    cause: error,
  });
}

function firstLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 6)
    .join(' ');
}
