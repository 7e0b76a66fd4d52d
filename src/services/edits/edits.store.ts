import type { Loaders } from '../../loaders/loaders.ts';
import type { Database } from '../../platform/db/database.ts';
import type { Viewer } from '../../viewer.ts';
import { AuditStore, type AuditedChange } from '../audit/audit.store.ts';
import { Refusal, type UserError, type VersionConflict } from './refusal.ts';
import { inTransaction, type Transaction } from './transaction.ts';

export type { Transaction };

/** How a mutation went: what it made, or why it was refused and nothing was changed. */
export type Outcome<Result> =
  | { readonly result: Result; readonly userErrors: readonly []; readonly conflict: null }
  | { readonly result: null; readonly userErrors: readonly UserError[]; readonly conflict: VersionConflict | null };

/** Notes a change for the audit, to be written in the same transaction. */
export type NoteChange = (change: AuditedChange) => void;

/** Carries out mutations: one is one transaction, with its audit entries in it. */
export class Edits {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly requestId: string,
    /** What has to be read anew after a write. */
    private readonly loaders: readonly Loaders[],
  ) {}

  /**
   * Runs `work` in one transaction. A Refusal that it throws undoes everything and becomes the outcome's `userErrors`.
   * Losing against another transaction (serialization failure, deadlock) is tried again, so `work` may run up to three
   * times: it does nothing but database work.
   * @param action name of the mutation, as the audit tells it: `productUpdate`
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  async run<Result>(
    action: string,
    work: (tx: Transaction, note: NoteChange) => Promise<Result>,
  ): Promise<Outcome<Result>> {
    try {
      const result = await this.once(action, work);
      return { result, userErrors: [], conflict: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { result: null, userErrors: error.userErrors, conflict: error.conflict ?? null };
    } finally {
      for (const loaders of this.loaders) loaders.forget();
    }
  }

  private once<Result>(action: string, work: (tx: Transaction, note: NoteChange) => Promise<Result>): Promise<Result> {
    return inTransaction(this.database, async (tx) => {
      const changes: AuditedChange[] = [];
      const result = await work(tx, (change) => changes.push(change));
      await AuditStore.write(tx, { viewer: this.viewer, requestId: this.requestId, action }, changes);
      return result;
    });
  }
}
