import { buildSchema, type GraphQLSchema } from 'graphql';
import type { BreakingChange } from './breaking-changes.ts';
import { replayVersion, type BrokenScreen, type EarlierSchema, type ReplayedVersion } from './replay-version.ts';

/** How the replay of all versions went. */
export interface Replay {
  /** Each version once, by client. */
  readonly replayed: readonly ReplayedVersion[];
  readonly broken: readonly BrokenScreen[];
}

/** Tells what breaks between two schemas. */
type CompareSchemas = (before: GraphQLSchema, now: GraphQLSchema) => Promise<readonly BreakingChange[]>;

/** Replays versions against a schema; one that is both in the database and in a file is replayed once. */
export async function replayAll(
  versions: readonly ReplayedVersion[],
  now: GraphQLSchema,
  compare: CompareSchemas,
): Promise<Replay> {
  const once = new Map(versions.map((version) => [`${version.client}@${version.version}`, version]));
  const replayed = [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, version]) => version);
  // Comparing takes some tenths of a second, and versions of one day were built against the same schema.
  const earlier = new Map<string, EarlierSchema>();
  const broken: BrokenScreen[] = [];
  for (const version of replayed) {
    let before = earlier.get(version.schema);
    if (!before) {
      const schema = buildSchema(version.schema, { assumeValid: true });
      before = { schema, changes: await compare(schema, now) };
      earlier.set(version.schema, before);
    }
    broken.push(...replayVersion(version, before, now));
  }
  return { replayed, broken };
}
