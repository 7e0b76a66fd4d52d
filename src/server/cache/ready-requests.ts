import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPlain, signatureOf } from './ready-signature.ts';
import { SameTurn } from './same-turn.ts';
import { hasSmallBody, peekBody } from './small-body.ts';

/** A request that may be answered as another one like it was. */
export interface AskedNow {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly signature: string;
  /** Has it go the usual way, as if nobody had looked at it. */
  readonly otherwise: () => void;
}

/** Finds the requests that may be answered as others were: of people who are not signed in, by GET, or by POST with a small body. */
export class ReadyRequests {
  /** Of POSTs: their bodies are not there any more when they are answered. */
  private readonly signatures = new WeakMap<IncomingMessage, string>();
  private readonly turn: SameTurn<AskedNow>;

  /**
   * @param isAnonymous the request shows neither a token nor a session
   * @param look        told each such request, in the turn of the event loop in which it was read; must not throw
   */
  constructor(
    private readonly isAnonymous: (headers: IncomingMessage['headers']) => boolean,
    look: (asked: AskedNow) => void,
  ) {
    this.turn = new SameTurn(look);
  }

  take(req: IncomingMessage, res: ServerResponse, otherwise: () => void): void {
    if (!this.isForAll(req)) otherwise();
    else if (req.method === 'GET') this.turn.add({ req, res, otherwise, signature: signatureOf(req) });
    else if (!hasSmallBody(req)) otherwise();
    else
      peekBody(req, (body) => {
        if (body === undefined) return otherwise();
        const signature = signatureOf(req, body);
        this.signatures.set(req, signature);
        this.turn.add({ req, res, otherwise, signature });
      });
  }

  /** The signature of a request that went the usual way; undefined where no other may be answered as it is. */
  signatureOf(req: IncomingMessage): string | undefined {
    return req.method === 'GET' && this.isForAll(req) ? signatureOf(req) : this.signatures.get(req);
  }

  private isForAll(req: IncomingMessage): boolean {
    return isPlain(req) && this.isAnonymous(req.headers);
  }
}
