import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import type { Page } from './page-head.ts';

/** The explorer's page as it is sent. */
export interface GraphiqlPage extends Page {
  encodedFor(acceptEncoding: string | undefined): { readonly encoding: string; readonly bytes: Buffer };
}

const FIRST_QUERY = `# Vitrine: the shop's graph. Ctrl-Enter runs the query.
query FirstLook {
  shop { name }
  products(first: 5) {
    nodes { title handle priceRange { minVariantPrice { amount currencyCode } } }
  }
}
`;

let made: Promise<GraphiqlPage> | undefined;

/** The page, rendered and compressed when it is first asked for (9 MB, below 2 MB compressed), then kept. */
export function graphiqlPage(): Promise<GraphiqlPage> {
  made ??= makePage().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function makePage(): Promise<GraphiqlPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Vitrine', endpoint: '/graphql', defaultQuery: FIRST_QUERY }).trim();
  const plain = Buffer.from(html);
  const encoded: Record<string, Buffer> = {
    br: await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    gzip: await promisify(gzip)(plain),
    identity: plain,
  };
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    contentSecurityPolicy: policyFor(html),
    encodedFor(acceptEncoding) {
      const accepted = new Negotiator({ headers: { 'accept-encoding': acceptEncoding ?? 'identity' } }).encodings();
      const encoding = ['br', 'gzip'].find((candidate) => accepted.includes(candidate)) ?? 'identity';
      return { encoding, bytes: encoded[encoding] ?? plain };
    },
  };
}

/**
 * Scripts by their hashes. The editor starts workers from blobs of its own and sets styles as it runs; both kinds
 * cannot be named by hash.
 */
function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
