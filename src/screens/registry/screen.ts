import type { DocumentNode, OperationTypeNode } from 'graphql';
import type { ScreenContract } from '../contract/screen-contract.ts';

/** A registered operation as a manifest has it. */
export interface ManifestScreen {
  /** Name of the operation, unique within its client. */
  readonly name: string;
  readonly type: `${OperationTypeNode}`;
  /** Hex SHA-256 of `body`: what clients send that show answers as they come. */
  readonly id: string;
  /** The operation with all its fragments, without @screen. */
  readonly body: string;
  /** Hex SHA-256 of `cachedBody`: what clients send that keep objects in a normalized cache, such as Apollo Client and urql. */
  readonly cachedId: string;
  /** The same with `__typename` in every selection. */
  readonly cachedBody: string;
  /** Null for operations of clients that have no contracts: the general limits apply. */
  readonly contract: ScreenContract | null;
}

/** All operations of one client, at one version. */
export interface Manifest {
  readonly format: 'vitrine-screens';
  readonly client: string;
  readonly screens: readonly ManifestScreen[];
}

/** A screen as its team wrote it, with its samples. */
export interface WrittenScreen extends ManifestScreen {
  readonly client: string;
  /** Path of its file below the folder of screens: `web/Product.graphql`. */
  readonly file: string;
  readonly document: DocumentNode;
  readonly contract: ScreenContract;
  /** Sample variables; each set is a run of the reports and proofs. */
  readonly samples: readonly Readonly<Record<string, unknown>>[];
}
