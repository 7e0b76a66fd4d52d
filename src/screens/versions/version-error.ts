/** What keeps a version from being published, retired or replayed; the message says what and how to mend it. */
export class VersionError extends Error {
  override readonly name = 'VersionError';
}
