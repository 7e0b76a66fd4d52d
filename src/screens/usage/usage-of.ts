import type { LiveDocument } from './live-documents.ts';
import type { ScreenUsage, UsedScreen } from './usage.store.ts';

/** A screen that uses what was asked about. */
export interface UsingScreen extends UsedScreen {
  /** When it was last asked for; null: not as far as usage is kept. */
  readonly lastSeen: Date | null;
  /** In the days looked at. */
  readonly requests: number;
}

/** The live screens that use a field or type, the most used first. */
export function usageOf(
  coordinate: string,
  documents: readonly LiveDocument[],
  usage: readonly ScreenUsage[],
): UsingScreen[] {
  const counted = new Map(usage.map((screen) => [keyOf(screen), screen]));
  const using = documents.filter(({ coordinates }) => coordinates.has(coordinate));
  // A deployed screen that is in a version too is counted there.
  const inVersion = new Set(using.filter(({ version }) => version !== '').map(({ client, id }) => `${client}\n${id}`));
  return using
    .filter(
      (screen) =>
        screen.version !== '' || counted.has(keyOf(screen)) || !inVersion.has(`${screen.client}\n${screen.id}`),
    )
    .map(({ client, version, name }) => {
      const { lastSeen = null, requests = 0 } = counted.get(keyOf({ client, version, name })) ?? {};
      return { client, version, name, lastSeen, requests };
    })
    .sort((one, other) => other.requests - one.requests || (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ client, version, name }: UsedScreen): string => `${client}\n${version}\n${name}`;
