import type { Viewer } from '../../src/viewer.ts';

/** Reads the page as a person does: nobody may use what is not written there. */
export function readPermissionsPage(page: string) {
  const whoMay = new Map<string, readonly string[]>();
  const rows = page.slice(page.indexOf('## Fields')).matchAll(/^\| (\w+) \| ([\w:, -]+) \| ([\w, ]+) \|$/gm);
  for (const [, type, who, fields] of rows)
    for (const field of fields!.split(', ')) whoMay.set(`${type}.${field}`, who!.split(', '));
  return (type: string, field: string, kind: Viewer['kind'], scopes: ReadonlySet<string>): boolean =>
    (whoMay.get(`${type}.${field}`) ?? []).some((who) => who === 'anyone' || who === kind || scopes.has(who));
}
