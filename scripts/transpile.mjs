// npm's `prestart`: writes src as JavaScript to .build, file by file, only what changed. Loading that takes half of
// the time of compiling every module on the fly (ADR 0003). Types are not checked here.
import { existsSync } from 'node:fs';
import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// As deep as src and dist, so that paths relative to a module hold in all three.
const output = path.join(root, '.build');
const source = path.join(root, 'src');

if (!existsSync(path.join(source, 'generated', 'prisma', 'client.ts')))
  await import('../prisma/offline/generate-client.mjs');
const files = (await readdir(source, { recursive: true })).filter(
  (file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file),
);
const changed = (await Promise.all(files.map(async (file) => ((await isFresh(file)) ? [] : [file])))).flat();
if (changed.length > 0) await transpile(changed);

/** Fresh output has its source's time: an older source that comes back from a backup counts as changed as well. */
async function isFresh(file) {
  const [from, to] = await Promise.all([stat(path.join(source, file)), stat(outputOf(file)).catch(() => undefined)]);
  return to !== undefined && Math.abs(from.mtimeMs - to.mtimeMs) < 1;
}

async function transpile(names) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: names.map((file) => path.join(source, file)),
    outbase: source,
    outdir: output,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
    // Bundling is on only because it alone lets imports be rewritten; every one of them stays an import.
    bundle: true,
    packages: 'external',
    plugins: [{ name: 'keep-imports', setup: keepImports }],
  });
  await Promise.all(
    names.map(async (file) => {
      const { atime, mtime } = await stat(path.join(source, file));
      await utimes(outputOf(file), atime, mtime);
    }),
  );
}

function keepImports({ onResolve }) {
  onResolve({ filter: /^\./ }, ({ path: specifier, kind }) =>
    kind === 'entry-point' ? undefined : { path: specifier.replace(/\.ts$/, '.js'), external: true },
  );
}

function outputOf(file) {
  return path.join(output, file.replace(/\.ts$/, '.js'));
}
