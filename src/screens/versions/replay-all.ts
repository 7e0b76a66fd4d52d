import type { GraphQLSchema } from 'graphql';
import { replayVersion, type BrokenScreen, type CompareSchemas, type ReplayedVersion } from './replay-version.ts';

/** How the replay of all versions went. */
export interface Replay {
  /** Each version once, by client. */
  readonly replayed: readonly ReplayedVersion[];
  readonly broken: readonly BrokenScreen[];
}

/** Replays versions against a schema; one that is both in the database and in a file is replayed once. */
export async function replayAll(
  versions: readonly ReplayedVersion[],
  now: GraphQLSchema,
  compare: CompareSchemas,
): Promise<Replay> {
  const once = new Map(versions.map((version) => [`${version.client}@${version.version}`, version]));
  const replayed = [...once.values()].sort((one, other) =>
    one.client < other.client ? -1 : one.client > other.client ? 1 : 0,
  );
  const broken: BrokenScreen[] = [];
  // One after the other: each compares two whole schemas.
  for (const version of replayed) broken.push(...(await replayVersion(version, now, compare)));
  return { replayed, broken };
}
