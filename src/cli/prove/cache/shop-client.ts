import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedScreen } from './asked-screens.ts';
import { readReply, type Reply } from './reply.ts';

/** The servers of a proof, however they were started. */
export interface ProofTarget {
  /** Their addresses, without a path; all over one database. */
  readonly urls: readonly string[];
  /** What a request carries that is sent by somebody: nothing for a guest. */
  headersOf(who: string): Promise<Readonly<Record<string, string>>>;
}

/** How a screen is asked for. */
export interface Asking {
  /** A guest when left out. */
  readonly who?: string;
  readonly method?: 'GET' | 'POST';
  /** Made anew, or with the story of how it was kept. */
  readonly cache?: 'bypass' | 'explain';
  /** What a mutation said: nothing older is to be answered. */
  readonly after?: string | undefined;
}

/** What a mutation came to. */
export interface Written {
  /** To be carried by reads that must see it; undefined where the server gave none. */
  readonly mark: string | undefined;
  /** Why it was refused; undefined where it was done. */
  readonly refusal: string | undefined;
}

/** The server sheds load when it is asked for more than the machine can do; that is no matter of the proof. */
const OVERLOADED = new Set([429, 503]);
const TRIES = 20;
const PAUSE_MS = 250;

/** Asks the servers of a proof, as clients do. */
export class ShopClient {
  constructor(private readonly target: ProofTarget) {}

  get servers(): number {
    return this.target.urls.length;
  }

  /** @param server which of the servers, from 0 */
  async ask(server: number, { id, variables }: AskedScreen, asking: Asking = {}): Promise<Reply> {
    const { who = 'guest', method = 'POST', cache, after } = asking;
    const headers = {
      ...(await this.target.headersOf(who)),
      'content-type': 'application/json',
      ...(cache ? { 'x-vitrine-cache': cache } : {}),
      ...(after === undefined ? {} : { 'x-vitrine-after': after }),
    };
    const parameters = { documentId: id, variables };
    if (method === 'POST') return this.send(server, '', { method, headers, body: JSON.stringify(parameters) });
    const query = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
    return this.send(server, `?${query}`, { method, headers });
  }

  /** @param args of the mutation, as they stand in a document */
  async write(server: number, name: string, args: string, who = 'admin'): Promise<Written> {
    const query = `mutation { done: ${name}(${args}) { userErrors { code field message } } }`;
    const headers = { ...(await this.target.headersOf(who)), 'content-type': 'application/json' };
    const reply = await this.send(server, '', { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { done } = (reply.body.data ?? {}) as { done?: { userErrors?: readonly unknown[] } | null };
    const errors = [...(reply.body.errors ?? []), ...(done?.userErrors ?? [])];
    return {
      mark: reply.headers.get('x-vitrine-after') ?? undefined,
      refusal: errors.length > 0 || !done ? JSON.stringify(errors[0] ?? reply.text) : undefined,
    };
  }

  private async send(server: number, query: string, request: RequestInit): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(`${this.target.urls[server]}/graphql${query}`, request);
      const reply = readReply(response, await response.text());
      if (!OVERLOADED.has(reply.status) || tries === TRIES) return reply;
      await sleep(PAUSE_MS);
    }
  }
}
