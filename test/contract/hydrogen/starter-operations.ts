import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const starter = join(
  dirname(require.resolve('@shopify/create-hydrogen/package.json')),
  'dist/assets/hydrogen/starter/app',
);

/** One operation of the published Hydrogen starter, as it stands in the package. */
export interface StarterOperation {
  /** File and constant: "routes/products.$handle.tsx PRODUCT_QUERY". */
  readonly name: string;
  readonly document: string;
}

/** `const NAME = \`#graphql … \`` of a source file, with the fragments it interpolates put in. */
function templatesOf(source: string, known: ReadonlyMap<string, string>): Map<string, string> {
  const raw = new Map(
    [...source.matchAll(/const (\w+)\s*=\s*`#graphql([^`]*)`/g)].map((match) => [match[1]!, match[2]!]),
  );
  const fill = (text: string): string =>
    text.replace(/\$\{(\w+)\}/g, (_, name: string) => fill(raw.get(name) ?? known.get(name) ?? ''));
  return new Map([...raw].map(([name, text]) => [name, fill(text)]));
}

/** Every query of the starter's pages and layout. */
export function starterOperations(): StarterOperation[] {
  const fragments = templatesOf(readFileSync(join(starter, 'lib/fragments.ts'), 'utf8'), new Map());
  const routes = readdirSync(join(starter, 'routes')).map((file) => `routes/${file}`);
  return ['lib/fragments.ts', ...routes].flatMap((file) =>
    [...templatesOf(readFileSync(join(starter, file), 'utf8'), fragments)]
      .filter(([, document]) => /\bquery\s+\w*/.test(document))
      .map(([name, document]) => ({ name: `${file} ${name}`, document })),
  );
}
