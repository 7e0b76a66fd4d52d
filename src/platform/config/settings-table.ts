import type { Setting } from './setting.ts';
import { settings } from './settings.ts';

/** One setting as documentation shows it. */
export interface SettingDoc {
  readonly name: string;
  readonly standard: string;
  readonly description: string;
}

/** All settings in words: the source of the README's table and of .env.example. */
export function settingDocs(): SettingDoc[] {
  return Object.values<Setting<unknown>>(settings).map((setting) => ({
    name: setting.secret ? `${setting.name} or ${setting.name}_FILE` : setting.name,
    standard: standardText(setting),
    description: setting.description,
  }));
}

/** The README's settings table, in Markdown. A contract test holds the README to it. */
export function settingsTable(): string {
  const rows = settingDocs().map(({ name, standard, description }) => {
    const names = name.split(' or ').map((part) => `\`${part}\``);
    return `| ${names.join(' or ')} | ${standard} | ${description} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows].join('\n');
}

function standardText({ derived, standard, productionStandard }: Setting<unknown>): string {
  if (derived !== undefined) return derived;
  if (standard === undefined) return '-';
  return productionStandard === undefined
    ? `\`${standard}\``
    : `\`${standard}\`; in production \`${productionStandard}\``;
}
