import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../../src/generated/prisma/client.ts';
import { Loaders } from '../../../src/loaders/loaders.ts';
import { pageById } from '../../../src/loaders/content/page.loaders.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { isUniqueViolation } from '../../../src/platform/db/unique-violation.ts';
import { Edits, type NoteChange, type Transaction } from '../../../src/services/edits/edits.store.ts';
import { refuse } from '../../../src/services/edits/refusal.ts';
import { givenIn } from '../../support/given.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { staff } from '../../support/viewers.ts';

const where = useTestDatabase();
const open: Database[] = [];
/** Edits on connections of their own. */
function editsOf(limits: { size?: number; statementTimeoutMs?: number; lockTimeoutMs?: number; url?: string } = {}) {
  const { url = where.url, ...settings } = limits;
  const database = Database.open(
    {
      connectionString: url,
      applicationName: 'edits',
      size: 4,
      acquireTimeoutMs: 5_000,
      statementTimeoutMs: 8_000,
      lockTimeoutMs: 8_000,
      ...settings,
    },
    () => undefined,
  );
  open.push(database);
  const loaders = new Loaders(database, { language: null, marketId: 0n, audience: 'staff' });
  return { database, loaders, edits: new Edits(database, staff('admin'), 'request-1', [loaders]) };
}

let database: Database;
let edits: Edits;
let loaders: Loaders;
let pages: Page[];
beforeAll(async () => {
  ({ database, edits, loaders } = editsOf());
  const given = givenIn(database.prisma);
  pages = [await given.page('one'), await given.page('two')];
});
afterAll(async () => {
  for (const each of open) await each.close();
});

const rename = async (tx: Transaction, note: NoteChange, page: Page, title: string) => {
  await tx.page.update({ where: { id: page.id }, data: { title } });
  note({ type: 'Page', id: page.id, before: { title: page.title }, after: { title } });
};
const titleOf = async ({ id }: Page) => (await database.prisma.page.findUniqueOrThrow({ where: { id } })).title;
const audits = () => database.prisma.auditEntry.count();

describe('a mutation', () => {
  it('writes what changed and who did it, or neither', async () => {
    expect(await edits.run('pageUpdate', (tx, note) => rename(tx, note, pages[0]!, 'New'))).toMatchObject({
      userErrors: [],
      conflict: null,
    });
    expect(await database.prisma.auditEntry.findMany()).toMatchObject([
      {
        requestId: 'request-1',
        actorKind: 'staff',
        actorName: 'admin',
        action: 'pageUpdate',
        resourceType: 'Page',
        resourceId: pages[0]!.id,
        before: { title: 'one' },
        after: { title: 'New' },
      },
    ]);
    const refused = await edits.run('pageUpdate', async (tx, note) => {
      await rename(tx, note, pages[0]!, 'Refused');
      throw refuse('INVALID', ['title'], 'No.');
    });
    expect(refused).toEqual({
      result: null,
      userErrors: [{ code: 'INVALID', field: ['title'], message: 'No.' }],
      conflict: null,
    });
    await expect(
      edits.run('pageUpdate', async (tx, note) => {
        await rename(tx, note, pages[0]!, 'Broken');
        throw new TypeError('ours');
      }),
    ).rejects.toThrow(new TypeError('ours'));
    expect([await titleOf(pages[0]!), await audits()]).toEqual(['New', 1]);
  });

  it('has what was read before it read anew', async () => {
    const title = async () => (await loaders.of(pageById).load(pages[1]!.id))!.title;
    expect(await title()).toBe('two');
    await edits.run('pageUpdate', (tx, note) => rename(tx, note, pages[1]!, 'Second'));
    expect(await title()).toBe('Second');
  });
});

describe('a mutation that loses against another', () => {
  it('is tried again after a deadlock, and both are done', async () => {
    const before = await audits();
    let tries = 0;
    let arrived = 0;
    let go: () => void;
    const bothHoldOne = new Promise<void>((resolve) => (go = resolve));
    const crosswise = (first: Page, second: Page, title: string) =>
      edits.run('pageUpdate', async (tx, note) => {
        tries += 1;
        await rename(tx, note, first, title);
        if ((arrived += 1) === 2) go();
        await bothHoldOne;
        await rename(tx, note, second, title);
      });
    const outcomes = await Promise.all([
      crosswise(pages[0]!, pages[1]!, 'Left'),
      crosswise(pages[1]!, pages[0]!, 'Right'),
    ]);
    expect(outcomes.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(tries).toBe(3);
    expect(await titleOf(pages[0]!)).toBe(await titleOf(pages[1]!));
    expect(await audits()).toBe(before + 4);
  }, 30_000);

  it.each(['40001', '40P01'])('gives up at the third time: %s', async (state) => {
    let tries = 0;
    await expect(
      edits.run('pageUpdate', async (tx) => {
        tries += 1;
        await tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '${state}'; END $$`);
      }),
    ).rejects.toThrow('lost');
    expect(tries).toBe(3);
  });

  it('is not tried again for anything else', async () => {
    let tries = 0;
    await expect(
      edits.run('pageUpdate', async (tx) => {
        tries += 1;
        await tx.$executeRaw`SELECT 1 / 0`;
      }),
    ).rejects.toThrow('division by zero');
    expect(tries).toBe(1);
  });
});

describe('a store that is slow or gone', () => {
  it('is told as TIMEOUT: a long statement, a row that somebody keeps, no connection in time', async () => {
    const hasty = editsOf({ statementTimeoutMs: 200, lockTimeoutMs: 100, size: 1 });
    const asRaw = hasty.edits.run('pageUpdate', (tx) => tx.$executeRaw`SELECT pg_sleep(5)`);
    await expect(asRaw).rejects.toMatchObject({ code: 'TIMEOUT' });
    await edits.run('pageUpdate', async (tx, note) => {
      await rename(tx, note, pages[0]!, 'Kept');
      const raw = hasty.edits.run('pageUpdate', (other) => other.$executeRaw`UPDATE page SET title = 'x'`);
      await expect(raw).rejects.toMatchObject({ code: 'TIMEOUT' });
      const model = hasty.edits.run('pageUpdate', (other, mine) => rename(other, mine, pages[0]!, 'x'));
      await expect(model).rejects.toMatchObject({ code: 'TIMEOUT' });
    });
    expect(await titleOf(pages[0]!)).toBe('Kept');
  });

  it('is told as UNAVAILABLE: its connection is cut, nothing listens', async () => {
    const cut = editsOf();
    const pid = (tx: Transaction) => tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    await expect(
      cut.edits.run('pageUpdate', async (tx, note) => {
        await rename(tx, note, pages[0]!, 'Cut');
        const [row] = await pid(tx);
        await database.prisma.$queryRaw`SELECT pg_terminate_backend(${row!.pid}, 5000)`;
        await rename(tx, note, pages[1]!, 'Cut');
      }),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await titleOf(pages[0]!)).toBe('Kept');
    const nowhere = editsOf({ url: 'postgresql://nobody@127.0.0.1:1/none' });
    await expect(nowhere.edits.run('pageUpdate', (tx) => tx.page.count())).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});

describe('a value that is taken', () => {
  it('is told apart from other faults, by its column', async () => {
    const failure = async (work: (tx: Transaction) => Promise<unknown>): Promise<unknown> => {
      try {
        await edits.run('pageCreate', work);
      } catch (error) {
        return error;
      }
      throw new Error('It went well.');
    };
    const model = await failure((tx) => tx.page.create({ data: { handle: 'one', title: 'One', body: '' } }));
    const written = await failure(
      (tx) => tx.$executeRaw`INSERT INTO page (handle, title, body) VALUES ('one', 'One', '')`,
    );
    const key = await failure(
      (tx) => tx.$executeRaw`INSERT INTO page (id, handle, title, body) VALUES (${pages[0]!.id}, 'x', 'X', '')`,
    );
    const other = await failure((tx) => tx.$executeRaw`SELECT 1 / 0`);
    expect([model, written, key, other].map((error) => isUniqueViolation(error))).toEqual([true, true, true, false]);
    expect([model, written, key, other].map((error) => isUniqueViolation(error, 'handle'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
