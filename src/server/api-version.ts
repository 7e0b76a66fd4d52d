/** The version of the storefront dialect that the graph speaks. */
export const SERVED_VERSION = '2026-04';

const QUARTERLY = /^\d{4}-(01|04|07|10)$/;

/**
 * Which version answers a request for `asked`. Older quarterly versions fall forward to the served one, as with the
 * public API; `unstable` is the same graph under its own name.
 * @returns the version to name in the answer, or why there is none
 */
export function resolveVersion(asked: string): { readonly version: string } | { readonly refusal: string } {
  if (asked === 'unstable') return { version: asked };
  if (!QUARTERLY.test(asked))
    return {
      refusal: `The API version in the path is malformed: use ${SERVED_VERSION} or unstable, as in /api/${SERVED_VERSION}/graphql.json.`,
    };
  if (asked > SERVED_VERSION)
    return { refusal: `API version ${asked} is not served here: use ${SERVED_VERSION} or unstable.` };
  return { version: SERVED_VERSION };
}
