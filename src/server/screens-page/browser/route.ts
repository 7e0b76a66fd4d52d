import type { ScreenFacts } from '../screen-facts.ts';

/** What the address asks the page to show. */
export type Route =
  | { readonly view: 'list' }
  | { readonly view: 'screen'; readonly client: string; readonly name: string; readonly id: string | null };

/** Reads an address: `/screens`, `/screens/web/Product`, and `?id=` for one that only an older version has. */
export function readRoute({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route {
  const [, , client, name] = pathname.split('/').map((part) => decodeURIComponent(part));
  if (!client || !name) return { view: 'list' };
  return { view: 'screen', client, name, id: new URLSearchParams(search).get('id') };
}

/** The address of a screen's page. */
export function addressOf({ client, name, id, deployed }: ScreenFacts): string {
  const path = `/screens/${encodeURIComponent(client)}/${encodeURIComponent(name)}`;
  return deployed ? path : `${path}?id=${id}`;
}

/** Which screen an address names. */
export function screenAt(route: Route, screens: readonly ScreenFacts[]): ScreenFacts | undefined {
  if (route.view !== 'screen') return undefined;
  const named = screens.filter(({ client, name }) => client === route.client && name === route.name);
  return route.id === null
    ? (named.find(({ deployed }) => deployed) ?? named[0])
    : named.find(({ id }) => id === route.id);
}
