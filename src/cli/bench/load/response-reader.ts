const HEAD_END = '\r\n\r\n';
const CHUNKS_END = Buffer.from('0\r\n\r\n');

/** The answer to one request. */
export interface ReadResponse {
  /** Status line and headers, as they came. */
  readonly head: string;
  readonly status: number;
  /** Of the body as it is sent, bytes. */
  readonly bodyBytes: number;
}

/**
 * Reads the answers of one connection that has one request in flight at a time. Does no more than telling where an answer ends: the
 * one who measures has the same two cores as the one who is measured.
 */
export class ResponseReader {
  private pending: Buffer | undefined;

  constructor(private readonly onResponse: (response: ReadResponse) => void) {}

  take(chunk: Buffer): void {
    const bytes = this.pending ? Buffer.concat([this.pending, chunk]) : chunk;
    const headEnd = bytes.indexOf(HEAD_END);
    if (headEnd < 0) return this.keep(bytes);
    const head = bytes.toString('latin1', 0, headEnd + 2);
    const status = Number(head.slice(9, 12));
    const bodyBytes = bodyLength(head, status, bytes, headEnd + HEAD_END.length);
    if (bodyBytes === undefined) return this.keep(bytes);
    this.pending = undefined;
    this.onResponse({ head, status, bodyBytes });
  }

  private keep(bytes: Buffer): void {
    this.pending = bytes;
  }
}

/** The length of the body once all of it is there. */
function bodyLength(head: string, status: number, bytes: Buffer, from: number): number | undefined {
  if (status === 304 || status === 204) return 0;
  const there = bytes.length - from;
  const declared = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (declared !== undefined) return there >= Number(declared) ? there : undefined;
  const isWhole = bytes.subarray(-CHUNKS_END.length).equals(CHUNKS_END);
  return isWhole ? there : undefined;
}
