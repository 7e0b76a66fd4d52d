import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readScreens } from '../../../../src/screens/registry/read-screens.ts';
import type { WrittenScreen } from '../../../../src/screens/registry/screen.ts';
import { screensFolder } from '../../../../src/screens/registry/screens-folder.ts';

const screen = (limits: string): string =>
  `@screen(owner: "kiosk team", ${limits}, cache: { scope: VIEWER, maxAge: 60 })`;
const roomy = 'maxStatements: 9, maxBytes: 9000, maxCost: 900, p95Ms: 9000';

/** Screens with something to tell, each in its own way, as files of a client `kiosk`. */
const files: Readonly<Record<string, readonly [document: string, variables: object]>> = {
  Tight: [
    `query Tight @inContext(country: DE) ${screen('maxStatements: 1, maxBytes: 90, maxCost: 900, p95Ms: 9000')} {
      products(first: 3) { nodes { title reviews(first: 2) { nodes { rating title } } } }
    }`,
    [{}],
  ],
  Account: [`query Account ${screen(roomy)} { customer { firstName lastName } }`, [{}]],
  Partly: [
    `query Partly($handle: String!) ${screen(roomy)} {
      shop { name }
      twice: product(handle: $handle, id: "gid://vitrine/Product/1") @optional(deadlineMs: 2000) { title }
    }`,
    [{ handle: 'anholt-scarf' }],
  ],
};

/** The screens of the kiosk, read as those of every client are. */
export async function kioskScreens(): Promise<WrittenScreen[]> {
  return readFromFiles('kiosk', files);
}

/** The product page of the web with one field more, which costs a statement, under a budget without room for it. */
export async function dearerProduct(): Promise<WrittenScreen[]> {
  const [document, fragment, variables] = await Promise.all(
    ['Product.graphql', 'ProductCard.fragment.graphql', 'Product.variables.json'].map((file) =>
      readFile(path.join(screensFolder, 'web', file), 'utf8'),
    ),
  );
  const dearer = document!
    .replace(/maxStatements: \d+/, 'maxStatements: 12')
    .replace('rating {', 'latest: reviews(first: 1) { nodes { id title } }\n rating {');
  return readFromFiles('web', { Product: [`${dearer}\n${fragment}`, JSON.parse(variables!) as object] });
}

async function readFromFiles(client: string, screens: typeof files): Promise<WrittenScreen[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-screens-'));
  try {
    await mkdir(path.join(folder, client));
    for (const [name, [document, variables]] of Object.entries(screens)) {
      await writeFile(path.join(folder, client, `${name}.graphql`), document);
      await writeFile(path.join(folder, client, `${name}.variables.json`), JSON.stringify(variables));
    }
    return await readScreens(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
