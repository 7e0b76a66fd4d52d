import { OperatorError } from '../platform/errors/operator-error.ts';

/** The library that the provider is made from. */
export type OidcLibrary = typeof import('oidc-provider');

/**
 * Loads the library, which nothing but development needs.
 * @throws OperatorError where it is not installed
 */
export async function loadOidcLibrary(): Promise<OidcLibrary> {
  const { warn, info } = console;
  // It warns of every Node before 22 as it loads, and of http as it starts: true, and of no use to a developer.
  Object.assign(console, { warn: () => {}, info: () => {} });
  try {
    return await import('oidc-provider');
  } catch (error) {
    throw new OperatorError(
      'The local identity provider cannot be started',
      `oidc-provider could not be loaded (${error instanceof Error ? error.message : String(error)})`,
      ['npm ci', 'or set ISSUERS to an identity provider of your own'],
      { cause: error },
    );
  } finally {
    Object.assign(console, { warn, info });
  }
}
