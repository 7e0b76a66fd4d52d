/** Gets a JSON document, until the signal gives up. Tests and proxies bring their own. */
export type FetchJson = (url: string, signal: AbortSignal) => Promise<unknown>;

/** Largest document, bytes. */
const LARGEST_BYTES = 262_144;

/**
 * Gets a JSON document from an issuer: no redirect is followed, nothing larger than 256 KiB is read.
 * @throws Error when the issuer cannot be reached, is too slow, or answers anything but JSON
 */
export const fetchJson: FetchJson = async (url, signal) => {
  const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}.`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST_BYTES) throw new Error(`${url} answered more than ${LARGEST_BYTES} bytes.`);
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
};
