import { ConfigError, type SettingFault } from './config-error.ts';
import { shown } from './secret-mask.ts';
import { type Environment, settingText } from './setting-text.ts';
import { type Setting, settings, type SettingValues } from './settings.ts';

/** Every setting, read and checked. Times in milliseconds, sizes in bytes. */
export type Config = Omit<SettingValues, 'publicUrl'> & { readonly publicUrl: string };

/** A configuration that names a database. */
export type ConfigWithDatabase = Config & { readonly databaseUrl: string };

/**
 * Reads and checks all settings.
 * @throws ConfigError with every fault at once
 */
export function loadConfig(env: Environment): Config {
  const production = env[settings.environment.name]?.trim() === 'production';
  const faults: SettingFault[] = [];
  const values = Object.entries<Setting<unknown>>(settings).map(([key, setting]) => {
    const { text, fault } = settingText(setting, env, production);
    if (fault) faults.push(fault);
    if (text === undefined) return [key, undefined];
    const result = setting.type.schema.safeParse(text);
    if (!result.success)
      faults.push({
        name: setting.name,
        value: shown(text, setting.secret),
        remedy: `it must be ${setting.type.expects}.`,
      });
    return [key, result.data];
  });
  if (faults.length > 0) throw new ConfigError(faults);
  // fromEntries forgets which value belongs to which key; each came from the schema of its own setting.
  const read = Object.fromEntries(values) as SettingValues;
  const publicUrl = (read.publicUrl ?? `http://localhost:${read.port}`).replace(/\/+$/, '');
  return Object.freeze({ ...read, publicUrl });
}

/**
 * The same, for processes that cannot work without a database of their own choosing.
 * @throws ConfigError
 */
export function withDatabase(config: Config): ConfigWithDatabase {
  const { databaseUrl } = config;
  if (databaseUrl !== undefined) return { ...config, databaseUrl };
  throw new ConfigError([
    {
      name: settings.databaseUrl.name,
      remedy: `it is not set; it must be ${settings.databaseUrl.type.expects}. Or use \`npm start\`, which brings a PostgreSQL of its own.`,
    },
  ]);
}
