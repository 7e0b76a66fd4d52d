/**
 * Cuts several lists so that they have `limit` entries together: the lists take turns, so that none is left out for a
 * longer one.
 */
export function shareLimit<Lists extends Record<string, readonly unknown[]>>(lists: Lists, limit: number): Lists {
  const share = Object.fromEntries(Object.keys(lists).map((name) => [name, 0]));
  let left = limit;
  for (let round = 1; left > 0; round += 1) {
    const growing = Object.keys(lists).filter((name) => lists[name]!.length >= round);
    if (growing.length === 0) break;
    for (const name of growing.slice(0, left)) share[name] = round;
    left -= growing.length;
  }
  const cut = Object.entries(lists).map(([name, list]) => [name, list.slice(0, share[name])]);
  return Object.fromEntries(cut) as Lists; // the same lists, shorter
}
