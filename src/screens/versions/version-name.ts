const CLIENT = /^[a-z0-9][a-z0-9-]{0,39}$/;
const VERSION = /^\d{1,9}(\.\d{1,9}){0,3}([-+][0-9A-Za-z.-]+)?$/;
const LONGEST_VERSION = 40;
/** The folder of recorded versions lies among those of the clients. */
export const RECORDED = 'published';

/** A version of a client, as people name it. */
export interface VersionName {
  readonly client: string;
  readonly version: string;
}

/** What is wrong with the name of a client or of a version of it; undefined when nothing is. */
export function faultOf({ client, version }: VersionName): string | undefined {
  if (!CLIENT.test(client) || client === RECORDED)
    return `the client "${client}" is not 1 to 40 of the characters a-z, 0-9 and "-", or is "${RECORDED}"`;
  if (version.length > LONGEST_VERSION || !VERSION.test(version))
    return `the version "${version}" does not read like 4.2.0 or 4.2.0-beta.1, at most ${LONGEST_VERSION} characters`;
  return undefined;
}
