import { ConfigError, type SettingFault } from './config-error.ts';
import type { ReadSettings } from './production-faults.ts';
import { formFaults } from './form-faults.ts';
import { type Environment, settingText } from './setting-text.ts';
import type { Setting } from './setting.ts';
import { settings, type SettingValues } from './settings.ts';

/** Every setting, read and checked. Times in milliseconds, sizes in bytes. */
export type Config = Omit<SettingValues, 'publicUrl'> & { readonly publicUrl: string };

/** A configuration that names a database. */
export type ConfigWithDatabase = Config & { readonly databaseUrl: string };

/** Looks at the settings together; those that are wrong by themselves are missing in what it is given. */
export type ConfigCheck = (read: ReadSettings) => readonly SettingFault[];

/**
 * Reads and checks all settings.
 * @param checks what must hold between settings, for this process: servers pass `productionFaults`
 * @throws ConfigError with every fault at once
 */
export function loadConfig(env: Environment, ...checks: readonly ConfigCheck[]): Config {
  const production = env[settings.environment.name]?.trim() === 'production';
  const faults: SettingFault[] = [];
  const values = Object.entries<Setting<unknown>>(settings).map(([key, setting]) => {
    const { text, fault } = settingText(setting, env, production);
    if (fault) faults.push(fault);
    if (text === undefined) return [key, undefined];
    const result = setting.type.schema.safeParse(text);
    if (!result.success) faults.push(...formFaults(setting, text, result.error));
    return [key, result.data];
  });
  // fromEntries forgets which value belongs to which key; each came from the schema of its own setting.
  const read = Object.fromEntries(values) as SettingValues;
  // What is wrong by itself is told once.
  const told = faults.map(nameOf);
  faults.push(...checks.flatMap((check) => check(read)).filter((fault) => !told.includes(nameOf(fault))));
  if (faults.length > 0) throw new ConfigError(faults);
  const publicUrl = (read.publicUrl ?? `http://localhost:${read.port}`).replace(/\/+$/, '');
  return Object.freeze({ ...read, publicUrl });
}

/** `ISSUERS` of a fault at `ISSUERS[0].url` or in `ISSUERS_FILE`. */
function nameOf({ name }: SettingFault): string {
  return name.replace(/[.[].*$|_FILE$/, '');
}

/** For processes that cannot work without a database of their own choosing. */
export const databaseFaults: ConfigCheck = ({ databaseUrl }) => (databaseUrl === undefined ? [noDatabase] : []);

const noDatabase: SettingFault = {
  name: settings.databaseUrl.name,
  remedy: `it is not set; it must be ${settings.databaseUrl.type.expects}. Or use \`npm start\`, which brings a PostgreSQL of its own.`,
};

/**
 * The same, for processes that cannot work without a database of their own choosing.
 * @throws ConfigError
 */
export function withDatabase(config: Config): ConfigWithDatabase {
  const { databaseUrl } = config;
  if (databaseUrl !== undefined) return { ...config, databaseUrl };
  throw new ConfigError([noDatabase]);
}
