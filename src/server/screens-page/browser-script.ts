import { fileURLToPath } from 'node:url';

/** The page's script: `browser/main.ts` and all that it imports, in one text that browsers run as it is. */
export async function browserScript(): Promise<string> {
  const { build } = await import('esbuild');
  // Beside this file, and beside whatever this file is compiled to.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`browser/main.${extension}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}
