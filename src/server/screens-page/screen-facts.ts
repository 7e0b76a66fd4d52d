import type { ScreenContract } from '../../screens/contract/screen-contract.ts';
import type { FieldProfile } from '../../screens/profile/field-profile.ts';
import type { ScreenCounters } from '../budgets/screen-budgets.ts';

/** What `/screens.json` tells: all that the page of screens shows before anything runs. */
export interface ScreensFacts {
  readonly screens: readonly ScreenFacts[];
  /** Where people can sign in: names for `/auth/login?issuer=`. */
  readonly signIn: readonly SignInFacts[];
}

/** A screen, as the page shows it. */
export interface ScreenFacts {
  readonly client: string;
  readonly name: string;
  /** query, mutation or subscription. */
  readonly type: string;
  /** Path of its file below the folder `screens`; null for what only a published version has. */
  readonly file: string | null;
  readonly contract: ScreenContract | null;
  readonly id: string;
  readonly cachedId: string;
  readonly body: string;
  readonly samples: readonly Readonly<Record<string, unknown>>[];
  /** True: this server was deployed with it. */
  readonly deployed: boolean;
  /** Published versions that have it, newest first. */
  readonly versions: readonly VersionFacts[];
  /** What its fields took when its team last accepted that; null where it never did. */
  readonly accepted: readonly FieldProfile[] | null;
  /** What its answers took since the process started; null while it was not asked for. */
  readonly counters: ScreenCounters | null;
}

/** A published version of a client. */
export interface VersionFacts {
  readonly version: string;
  readonly retired: boolean;
}

/** A place to sign in at. */
export interface SignInFacts {
  readonly issuer: string;
  /** customer or staff. */
  readonly viewers: string;
}
