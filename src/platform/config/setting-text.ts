import { readFileSync } from 'node:fs';
import type { SettingFault } from './config-error.ts';
import type { Setting } from './setting.ts';

/** Environment variables by name, as in process.env. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Largest file that NAME_FILE may name, in bytes: a secret is short, a wrong path may lead to anything. */
const LARGEST_SECRET = 65_536;

/** The text of a setting: its variable, the file that NAME_FILE names, or the default. Empty text counts as not set. */
export function settingText(
  setting: Setting<unknown>,
  env: Environment,
  production: boolean,
): { text?: string; fault?: SettingFault } {
  const direct = env[setting.name]?.trim() || undefined;
  const fileName = `${setting.name}_FILE`;
  const file = setting.secret ? env[fileName]?.trim() || undefined : undefined;
  if (file !== undefined && direct !== undefined)
    return {
      fault: {
        name: fileName,
        value: JSON.stringify(file),
        remedy: `${setting.name} is set too; keep one of the two.`,
      },
    };
  if (file !== undefined) return fromFile(fileName, file);
  return { text: direct ?? (production ? (setting.productionStandard ?? setting.standard) : setting.standard) };
}

function fromFile(name: string, file: string): { text?: string; fault?: SettingFault } {
  const fault = (remedy: string) => ({ fault: { name, value: JSON.stringify(file), remedy } });
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > LARGEST_SECRET)
      return fault(`the file is larger than ${LARGEST_SECRET} bytes; it must hold the value alone.`);
    const trimmed = text.trim();
    return trimmed === '' ? fault('the file is empty; it must hold the value.') : { text: trimmed };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return fault(`the file cannot be read (${code}); it must be a readable file that holds the value.`);
  }
}
