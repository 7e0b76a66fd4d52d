import { parse, validate, type GraphQLSchema } from 'graphql';
import type { ManifestScreen } from '../registry/screen.ts';
import { coordinatesUsedBy } from '../usage/used-coordinates.ts';
import type { BreakingChange } from './breaking-changes.ts';
import type { VersionName } from './version-name.ts';

/** A live version as a check replays it. */
export interface ReplayedVersion extends VersionName {
  readonly screens: readonly ManifestScreen[];
  /** SDL of the schema that it was built against. */
  readonly schema: string;
}

/** What keeps a screen of a live version from working as it was built. */
export interface BrokenScreen extends VersionName {
  readonly screen: string;
  /** What it needs, as a coordinate: `Product.vendor`; null where the message says it. */
  readonly coordinate: string | null;
  readonly message: string;
}

/** A schema of some time ago, and what broke since. */
export interface EarlierSchema {
  readonly schema: GraphQLSchema;
  readonly changes: readonly BreakingChange[];
}

/**
 * Replays a version against a schema: every document has to be valid, and nothing of what it uses may have changed in a way
 * that breaks it since, such as a field that may now be null.
 * @param before the schema that the version was built against
 */
export function replayVersion(
  { client, version, screens }: ReplayedVersion,
  before: EarlierSchema,
  now: GraphQLSchema,
): BrokenScreen[] {
  return screens.flatMap(({ name: screen, body }): BrokenScreen[] => {
    const document = parse(body);
    const used = coordinatesUsedBy(document, before.schema);
    const broken = before.changes.filter(({ touches }) => touches.every((coordinate) => used.has(coordinate)));
    const of = { client, version, screen };
    if (broken.length > 0) return broken.map(({ coordinate, message }) => ({ ...of, coordinate, message }));
    return validate(now, document, undefined, { maxErrors: 5 }).map(({ message }) => ({
      ...of,
      coordinate: null,
      message,
    }));
  });
}

/** In one line: `mobile 1.0.0 MobileProduct: Product.vendor was removed`. */
export function brokenLine({ client, version, screen, message }: BrokenScreen): string {
  return `${client} ${version} ${screen}: ${message}`;
}
