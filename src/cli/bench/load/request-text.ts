/** What browsers send with a request of a shop's page; the cache has to read it. */
const BROWSER = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'accept-language': 'en-GB,en;q=0.9',
  origin: 'https://shop.example',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
};

/** A request for a registered screen. */
export interface ScreenAsked {
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Headers of a request, by name. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** A request by GET, as it goes over the wire. */
export function getText({ id, variables }: ScreenAsked, headers: RequestHeaders): string {
  const query = `documentId=${encodeURIComponent(id)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  return `GET /graphql?${query} HTTP/1.1\r\n${headText(headers)}\r\n`;
}

/** The same by POST. */
export function postText({ id, variables }: ScreenAsked, headers: RequestHeaders): string {
  const body = JSON.stringify({ documentId: id, variables });
  const told = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return `POST /graphql HTTP/1.1\r\n${headText({ ...told, ...headers })}\r\n${body}`;
}

function headText(headers: RequestHeaders): string {
  const all = { host: 'graph.shop.example', ...BROWSER, ...headers };
  return Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
