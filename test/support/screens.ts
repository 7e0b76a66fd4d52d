import { readdir, readFile } from 'node:fs/promises';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';

/** A screen with one set of its sample variables. */
export interface Screen {
  /** "web/Product #2": client, operation file, which set of variables. */
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

const folder = new URL('../../screens/', import.meta.url);

/** Every screen of every client with each of its variable sets. */
export async function readScreens(): Promise<Screen[]> {
  const clients = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return (await Promise.all(clients.map((client) => readClient(client.name)))).flat();
}

async function readClient(client: string): Promise<Screen[]> {
  const files = (await readdir(new URL(`${client}/`, folder))).filter((file) => file.endsWith('.graphql'));
  const documents = await Promise.all(
    files.map(async (file) => [file, parse(await text(`${client}/${file}`))] as const),
  );
  const fragments = new Map(
    documents
      .flatMap(([, document]): DefinitionNode[] => [...document.definitions])
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operations = documents.filter(([file]) => !file.endsWith('.fragment.graphql'));
  const screens = await Promise.all(
    operations.map(async ([file, document]) => {
      const name = file.replace('.graphql', '');
      const sets = JSON.parse(await text(`${client}/${name}.variables.json`)) as Record<string, unknown>[];
      const whole = withFragments(document, fragments);
      return sets.map((variables, index) => ({ name: `${client}/${name} #${index + 1}`, document: whole, variables }));
    }),
  );
  return screens.flat();
}

/** The document with every fragment that it spreads, wherever in the client's folder it is written. */
function withFragments(document: DocumentNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string {
  const definitions = new Map(document.definitions.map((definition) => [nameOf(definition), definition]));
  for (const definition of definitions.values()) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment) definitions.set(name.value, fragment);
      },
    });
  }
  return [...definitions.values()].map((definition) => print(definition)).join('\n\n');
}

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name ? definition.name.value : '';
const text = (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');
