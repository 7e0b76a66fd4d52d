import { describe, expect, it } from 'vitest';
import { settingDocs, settingsTable } from '../../../src/platform/config/settings-table.ts';
import { settings } from '../../../src/platform/config/settings.ts';

describe('the table of settings', () => {
  it('has a row for each setting, with its default', () => {
    const rows = settingsTable().split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(settings).length);
    expect(rows.find((row) => row.includes('`PORT`'))).toContain('| `4000` |');
  });

  it('describes each in a sentence, and names no setting twice', () => {
    const docs = settingDocs();
    expect(new Set(docs.map(({ name }) => name)).size).toBe(docs.length);
    for (const { description } of docs) expect(description).toMatch(/^[A-Z].*\.$/s);
  });
});
