import { createHash } from 'node:crypto';
import type { Page } from '../page-head.ts';
import { browserScript } from './browser-script.ts';
import { STYLE } from './style/page-style.ts';

/** The page of screens as it is sent. */
export interface ScreensPage extends Page {
  readonly html: string;
}

let made: Promise<ScreensPage> | undefined;

/** The page, put together when it is first asked for, then kept. It is the same for every screen. */
export function screensPage(): Promise<ScreensPage> {
  made ??= makePage().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function makePage(): Promise<ScreensPage> {
  const script = await browserScript();
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Screens · Vitrine</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div id="page"></div>
<noscript><p>This page runs screens and so needs JavaScript.</p></noscript>
<script>${script}</script>
</body>
</html>
`;
  return {
    html,
    etag: `"${digest(html, 'base64url').slice(0, 22)}"`,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'sha256-${digest(script, 'base64')}'`,
      `style-src 'sha256-${digest(STYLE, 'base64')}'`,
      'img-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  };
}

const digest = (text: string, encoding: 'base64' | 'base64url'): string =>
  createHash('sha256').update(text).digest(encoding);
