import { parse, type GraphQLSchema } from 'graphql';
import type { ManifestScreen } from '../registry/screen.ts';
import type { DeployedScreen, PublishedVersion } from '../registry/screen-registry.ts';
import { coordinatesUsedBy } from './used-coordinates.ts';
import type { UsedScreen } from './usage.store.ts';

/** A screen that clients may ask for, and what of the schema it uses. */
export interface LiveDocument extends UsedScreen {
  /** The document's id. */
  readonly id: string;
  readonly coordinates: ReadonlySet<string>;
}

/** All screens that clients may ask for: of every live version, and the deployed ones, whose version is ''. */
export function liveDocuments(
  deployed: readonly DeployedScreen[],
  published: readonly PublishedVersion[],
  schema: GraphQLSchema,
): LiveDocument[] {
  // Versions share most of their documents.
  const known = new Map<string, ReadonlySet<string>>();
  const coordinatesOf = ({ id, body }: ManifestScreen): ReadonlySet<string> => {
    const coordinates = known.get(id) ?? coordinatesUsedBy(parse(body), schema);
    known.set(id, coordinates);
    return coordinates;
  };
  const ofVersion = (client: string, version: string, screens: readonly ManifestScreen[]): LiveDocument[] =>
    screens.map((screen) => ({
      client,
      version,
      name: screen.name,
      id: screen.id,
      coordinates: coordinatesOf(screen),
    }));
  return [
    ...published
      .filter(({ retiredAt }) => !retiredAt)
      .flatMap(({ client, version, screens }) => ofVersion(client, version, screens)),
    ...deployed.flatMap((screen) => ofVersion(screen.client, '', [screen])),
  ];
}
