import { describe, expect, it } from 'vitest';
import { type CommandEnd, startCommand } from '../../support/command.ts';
import { useTestDatabase } from '../../support/test-database.ts';

describe('the Prisma CLI on the offline engine', { timeout: 60_000 }, () => {
  const database = useTestDatabase();

  function prisma(...args: string[]): Promise<CommandEnd> {
    return startCommand(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
      DATABASE_URL: database.url,
    }).ended;
  }

  it('finds nothing to deploy where the server has migrated', async () => {
    const { code, output } = await prisma('migrate', 'deploy');
    expect(output).toContain('No pending migrations to apply.');
    expect(code).toBe(0);
  });

  it('finds no difference between the migrations and the schema', async () => {
    const flags = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--exit-code'];
    const { code, output } = await prisma('migrate', 'diff', ...flags);
    expect(output).toContain('No difference detected.');
    expect(code).toBe(0);
  });

  it('ends with 2 where there is one', async () => {
    const { code, output } = await prisma(
      'migrate',
      'diff',
      '--from-empty',
      '--to-schema',
      'prisma/schema',
      '--exit-code',
    );
    expect(output).toContain('product');
    expect(code).toBe(2);
  });
});
