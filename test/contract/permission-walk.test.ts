import { readFile } from 'node:fs/promises';
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../src/auth/permissions/all.permissions.ts';
import { permissionsPage } from '../../src/auth/permissions/permissions-page.ts';
import { fieldsOf } from '../../src/auth/protect.ts';
import { allRoles, scopesOfRole } from '../../src/auth/roles.ts';
import { allScopes } from '../../src/auth/scopes.ts';
import { VitrineError } from '../../src/platform/errors/vitrine-error.ts';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import type { Viewer } from '../../src/viewer.ts';
import { customer, guest, machine, staff } from '../support/viewers.ts';
import { readPermissionsPage } from './permissions-page.ts';

/** Everybody there can be: a guest, two customers, each role, each scope. */
const viewers: readonly (readonly [string, Viewer])[] = [
  ['guest', guest],
  ['customer 1', customer({ id: 1n })],
  ['customer 2', customer({ id: 2n })],
  ...allRoles.map((role) => [`role ${role}`, staff(role)] as const),
  ...allScopes.map((scope) => [`scope ${scope}`, machine(scope)] as const),
];

/**
 * Why a field refuses a viewer; null when it lets them through to its resolver, which here has nothing to work with and
 * fails in some other way. shield gives its refusals back instead of throwing them; graphql takes both alike.
 */
async function refusalOf(schema: GraphQLSchema, type: string, field: string, viewer: Viewer): Promise<string | null> {
  const { resolve } = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
  const info = { fieldName: field, parentType: { name: type } } as GraphQLResolveInfo;
  const answer: unknown = await Promise.resolve()
    .then(() => resolve?.({}, {}, { viewer }, info))
    .catch((error: unknown) => error);
  return answer instanceof VitrineError ? answer.code : null;
}

/** Asks every field as everybody, and says where the answer is not the page's. */
async function walk(schema: GraphQLSchema, page: string): Promise<{ asked: number; refused: number; wrong: string[] }> {
  const mayUse = readPermissionsPage(page);
  const wrong: string[] = [];
  let asked = 0;
  let refused = 0;
  for (const { type, field } of fieldsOf(schema))
    for (const [name, viewer] of viewers) {
      const refusal = await refusalOf(schema, type, field, viewer);
      const code = viewer.kind === 'guest' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const expected = mayUse(type, field, viewer.kind, viewer.scopes) ? null : code;
      if (refusal !== expected) wrong.push(`${type}.${field} as ${name}: ${refusal}, the page says ${expected}`);
      asked += 1;
      if (refusal) refused += 1;
    }
  return { asked, refused, wrong };
}

describe('docs/PERMISSIONS.md', () => {
  const schema = buildGraphSchema();
  let page: string;
  beforeAll(async () => {
    page = await readFile(new URL('../../docs/PERMISSIONS.md', import.meta.url), 'utf8');
  });

  it('is what the code says; if not: npm run codegen', () => {
    expect(page).toBe(permissionsPage(permissions));
  });

  it('is what every field does, asked by everybody', { timeout: 120_000 }, async () => {
    const { asked, refused, wrong } = await walk(schema, page);
    expect(wrong).toEqual([]);
    expect(asked).toBe(fieldsOf(schema).length * viewers.length);
    expect(refused).toBeGreaterThan(1_000);
  });

  it('is found wrong when it says something else of one field', { timeout: 120_000 }, async () => {
    const { wrong } = await walk(
      schema,
      page.replace('| SEO | anyone | description, title |', '| SEO | anyone | title |'),
    );
    expect(wrong).toHaveLength(viewers.length);
    expect(wrong[0]).toBe('SEO.description as guest: null, the page says UNAUTHENTICATED');
  });

  it('gives each role the scopes that it says', () => {
    for (const role of allRoles) expect([...staff(role).scopes].sort()).toEqual([...scopesOfRole[role]].sort());
  });
});
