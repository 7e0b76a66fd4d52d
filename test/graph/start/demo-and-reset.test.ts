import { describe, expect, it } from 'vitest';
import { freePort } from '../../../src/platform/process/free-port.ts';
import { nodeStart, processesWith, type RunningCommand, startCommand } from '../../support/command.ts';
import { useDataFolder } from '../../support/data-folder.ts';

const folder = useDataFolder();
const port = String(await freePort('127.0.0.1'));
const env = { DATA_DIR: folder, PORT: port };
const RESET_MS = 10_000;

const command = (name: string, ...flags: string[]) =>
  startCommand('npm', ['run', '--silent', name, '--', ...flags], env).ended;

async function started(): Promise<RunningCommand> {
  const shop = nodeStart(env);
  await shop.says(/Vitrine is ready/, 150_000);
  return shop;
}

// One story: a first start with the demo shop, a look at it, a reset.
describe('the demo shop', { timeout: 240_000 }, () => {
  it('is there after the first start, and answers the query of the card', async () => {
    const shop = await started();
    try {
      expect(shop.output()).toMatch(/Demo shop +500 products, 5,000 reviews/);
      const body = /-d '([^']+)'/.exec(shop.output())?.[1] ?? '';
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      expect(await answer.json()).toMatchObject({ data: { products: { nodes: { length: 3 } } } });
      const refused = await command('reset');
      expect(refused.code).toBe(1);
      expect(refused.output).toMatch(/is in use: process \d+ \(npm start\)/);
      const { code, output } = await command('doctor', '--json');
      expect(JSON.parse(output), output).toMatchObject({ status: 'ok' });
      expect(code).toBe(0);
    } finally {
      shop.process.kill('SIGTERM');
      await shop.ended;
    }
  });

  it(`comes back within ${RESET_MS} ms, and the next start does not fill it again`, async () => {
    const before = performance.now();
    const { code, output } = await command('reset');
    expect(output).toContain('brought back from its snapshot');
    expect(code).toBe(0);
    expect(performance.now() - before).toBeLessThan(RESET_MS);
    const shop = await started();
    expect(shop.output()).not.toContain('Demo shop');
    shop.process.kill('SIGTERM');
    expect((await shop.ended).code).toBe(0);
    expect(processesWith(folder)).toEqual([]);
  });

  it('is not brought back over the database of DATABASE_URL unless that is forced', async () => {
    const given = { ...env, DATABASE_URL: 'postgresql://user:s3cret@db.example/shop' };
    const { code, output } = await startCommand('npm', ['run', '--silent', 'reset'], given).ended;
    expect(code).toBe(1);
    expect(output).toContain('Nothing was reset');
    expect(output).toContain('npm run reset -- --force');
    expect(output).not.toContain('s3cret');
  });
});
