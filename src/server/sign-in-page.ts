import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const STYLE = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}';

/** Nothing but this page's own style: no scripts, no forms, no frames. */
const CONTENT_SECURITY_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A small page for a person whose sign-in did not work. `message` is ours, never a text of the request. */
export function sendSignInPage(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Sign-in</title><style>${STYLE}</style></head><body><h1>You are not signed in</h1>` +
        `<p>${escaped(message)}</p><p><a href="/auth/login">Sign in</a></p></body></html>`,
    );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
