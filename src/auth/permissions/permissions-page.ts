import type { Permissions } from './permissions.ts';
import { inWords, type Permission } from './permission.ts';
import { allRoles, scopesOfRole } from '../roles.ts';
import { allScopes, scopes } from '../scopes.ts';

const INTRODUCTION = `# Permissions

Written by \`npm run codegen\` from \`src/auth\`; a test fails when it is stale, and another one asks every field as every
kind of viewer and compares with this page.

A field that is not named here is refused to everybody. \`customer\` is a shopper who has signed in, and reaches what is
theirs only; a scope comes from a role of the staff or from the token of a machine. What belongs to others, or is not
published, reads as if it were not there: that is decided where it is read, not here.
`;

/** docs/PERMISSIONS.md: scopes, roles, and who may use which field. */
export function permissionsPage(permissions: Permissions): string {
  return `${[INTRODUCTION, scopeTable(), roleTable(), fieldTable(permissions)].join('\n')}`;
}

function scopeTable(): string {
  const rows = allScopes.map((scope) => `| \`${scope}\` | ${scopes[scope]} |`);
  return ['## Scopes', '', '| scope | what it allows |', '|---|---|', ...rows, ''].join('\n');
}

function roleTable(): string {
  const rows = allScopes.map((scope) => {
    const marks = allRoles.map((role) => (scopesOfRole[role].includes(scope) ? 'yes' : '-'));
    return `| \`${scope}\` | ${marks.join(' | ')} |`;
  });
  const head = [`| | ${allRoles.join(' | ')} |`, `|---|${allRoles.map(() => '---').join('|')}|`];
  return ['## Roles of the staff', '', ...head, ...rows, ''].join('\n');
}

function fieldTable(permissions: Permissions): string {
  const types = Object.keys(permissions).sort(byRoot);
  const rows = types.flatMap((type) =>
    byPermission(permissions[type]!).map(([who, fields]) => `| ${type} | ${who} | ${fields.join(', ')} |`),
  );
  return ['## Fields', '', '| type | who | fields |', '|---|---|---|', ...rows, ''].join('\n');
}

function byPermission(fields: Readonly<Record<string, Permission>>): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const [field, permission] of Object.entries(fields)) {
    const who = inWords(permission);
    groups.set(who, [...(groups.get(who) ?? []), field]);
  }
  return [...groups]
    .map(([who, names]): [string, string[]] => [who, names.sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The root types first, the others by alphabet. */
function byRoot(a: string, b: string): number {
  const roots = ['Query', 'Mutation', 'Subscription'];
  const rank = (type: string) => (roots.includes(type) ? roots.indexOf(type) : roots.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
