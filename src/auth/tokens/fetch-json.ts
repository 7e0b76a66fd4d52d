/** Gets a JSON document. Tests and proxies bring their own. */
export type FetchJson = (url: string) => Promise<unknown>;

/** Longest wait for a document, ms, and its largest size, bytes. */
const LONGEST_MS = 2_000;
const LARGEST_BYTES = 262_144;

/**
 * Gets a JSON document from an issuer: no redirect is followed, nothing is waited for longer than 2 s, nothing larger
 * than 256 KiB is read.
 * @throws Error when the issuer cannot be reached, is too slow, or answers anything but JSON
 */
export const fetchJson: FetchJson = async (url) => {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST_BYTES) throw new Error(`${url} answered more than ${LARGEST_BYTES} bytes.`);
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
};
