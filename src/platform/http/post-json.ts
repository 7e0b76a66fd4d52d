/** Sends JSON to one address and gives the JSON that comes back. */
export type PostJson = (body: unknown, signal: AbortSignal) => Promise<unknown>;

const LARGEST_ANSWER_BYTES = 1_048_576;

/**
 * Makes what posts to an address that the operator has set. Redirects are not followed, so that nobody else is asked.
 * @param token sent as a bearer token where it is set
 */
export function postJsonTo(url: string, token: string | undefined): PostJson {
  return async (body, signal) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`${new URL(url).host} answered with status ${response.status}.`);
    }
    return JSON.parse(await bounded(response)) as unknown;
  };
}

async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST_ANSWER_BYTES) throw new Error(`The answer has more than ${LARGEST_ANSWER_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}
