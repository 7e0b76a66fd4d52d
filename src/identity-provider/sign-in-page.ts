import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { STYLE } from './sign-in-style.ts';

/** A page of the provider. Title and text are plain, `markup` is HTML of ours. */
export interface Page {
  readonly title: string;
  readonly text: string;
  readonly markup?: string;
  /** Origins that a form of the page sends to, or is sent on to. None where it has no form. */
  readonly formTargets?: readonly string[];
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Sends a page. */
export function sendPage(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, pageHeaders(page)).end(document(page));
}

/** Shows a page within the library, which sends it when its own work is done. */
export function showPage(context: KoaContextWithOIDC, page: Page): void {
  context.set(pageHeaders(page));
  context.body = document(page);
}

/** A page runs no script, fetches nothing and cannot be framed. */
function pageHeaders({ formTargets }: Page): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'; ` +
      `form-action ${formTargets?.join(' ') ?? "'none'"}`,
  };
}

function document({ title, text, markup = '' }: Page): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)} · Vitrine development</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${markup}
<small>This identity provider is for development on this machine. It asks for no password.</small></main></body></html>
`;
}

/** Text as it may stand in HTML, attributes included. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
