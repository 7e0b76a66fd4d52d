import { beforeAll, describe, expect, it } from 'vitest';
import { buildUnprotectedSchema } from '../../../src/server/graph-schema.ts';
import { staff } from '../../support/viewers.ts';
import { useEditShop } from '../catalog-edit/edit-shop.ts';
import { exampleCalls } from './example-calls.ts';
import { exampleShop, type ExampleShop } from './example-shop.ts';

/** Carts are their buyers' own business: what these do to them is not the staff's to look through. */
const isOfBuyers = (name: string): boolean => name.startsWith('cart');

const mutations = Object.keys(buildUnprotectedSchema().getMutationType()!.getFields()).filter(
  (name) => !isOfBuyers(name),
);

/** Mutations that no example calls. */
const without = (examples: object): string[] => mutations.filter((name) => !Object.hasOwn(examples, name));

/** What the audit must never keep. */
const SECRET = /password|secret|token|cookie/i;

describe('every mutation', () => {
  const edited = useEditShop();
  let shop: ExampleShop;
  beforeAll(() => {
    shop = exampleShop(edited);
  });

  it('has an example here; if not, add one to example-calls.ts', () => {
    expect(without(exampleCalls)).toEqual([]);
    expect(Object.keys(exampleCalls).filter((name) => !mutations.includes(name))).toEqual([]);
  });

  it('is missed without one', () => {
    const { pageCreate: _, ...others } = exampleCalls;
    expect(without(others)).toEqual(['pageCreate']);
  });

  it.each(mutations.filter((name) => name in exampleCalls))(
    '%s tells the audit who did it, and what changed',
    async (name) => {
      const { auditEntry } = edited.prisma();
      const args = await exampleCalls[name]!(shop);
      const last = await auditEntry.findFirst({ orderBy: { id: 'desc' } });
      const { data, errors } = await edited.graph
        .as(staff('admin'))
        .query<{ done: { userErrors: unknown[] } }>(
          `mutation { done: ${name}(${args}) { userErrors { code field message } } }`,
        );
      expect(errors).toBeUndefined();
      expect(data!.done.userErrors).toEqual([]);
      const entries = await auditEntry.findMany({ where: { id: { gt: last?.id ?? 0n } } });
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        expect(entry).toMatchObject({ action: name, actorKind: 'staff', actorName: 'admin' });
        expect(entry.requestId).toMatch(/^test-/);
        expect(entry.resourceId).toBeGreaterThan(0n);
        expect(JSON.stringify([entry.before, entry.after])).not.toMatch(SECRET);
        if (entry.before !== null) expect(entry.after).not.toEqual(entry.before);
      }
    },
  );
});
