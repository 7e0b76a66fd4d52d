import type { SettingType } from './setting-types.ts';

/** One environment variable that Vitrine reads. */
export interface Setting<Value> {
  /** Name of the environment variable. */
  readonly name: string;
  readonly type: SettingType<Value>;
  /** Text that stands in when the variable is not set; without one the setting may be missing. */
  readonly standard?: string;
  /** The default under NODE_ENV=production, where it differs. */
  readonly productionStandard?: string;
  /** How the table words a default that is worked out from other settings. */
  readonly derived?: string;
  /** Secrets are never shown, and NAME_FILE may name a file that holds the value. */
  readonly secret?: true;
  readonly description: string;
}

/** Of settings that are never missing. */
export type WithDefault = { readonly standard: string } | { readonly productionStandard: string };

/** Keeps the exact type of a setting's definition. */
export const setting = <const S extends Setting<unknown>>(definition: S): S => definition;
