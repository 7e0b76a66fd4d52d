import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { readContract } from '../contract/read-contract.ts';
import { composeDocument } from './compose-document.ts';
import { textsOf } from './document-text.ts';
import { fragmentsOf } from './fragments-of.ts';
import type { WrittenScreen } from './screen.ts';

/** What cannot be used of the files of screens. */
export class ScreenFileError extends Error {
  override readonly name = 'ScreenFileError';

  constructor(
    readonly file: string,
    why: string,
  ) {
    super(`screens/${file}: ${why}`);
  }
}

/**
 * Reads every screen of every client: `<client>/<Screen>.graphql` with `<Screen>.variables.json` beside it; fragments may be in
 * `*.fragment.graphql` of the same client.
 * @param folder the folder `screens`
 * @throws ScreenFileError that names the file
 */
export async function readScreens(folder: string): Promise<WrittenScreen[]> {
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const clients = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return (await Promise.all(clients.sort().map((client) => readClient(folder, client)))).flat();
}

async function readClient(folder: string, client: string): Promise<WrittenScreen[]> {
  const files = (await readdir(path.join(folder, client))).filter((file) => file.endsWith('.graphql')).sort();
  const documents = await Promise.all(
    files.map(async (file) => [file, await read(folder, `${client}/${file}`, parse)] as const),
  );
  const shared = fragmentsOf(...documents.map(([, document]) => document));
  const operations = documents.filter(([file]) => !file.endsWith('.fragment.graphql'));
  return Promise.all(
    operations.map(async ([file, document]) => {
      const place = `${client}/${file}`;
      const samples = await read(folder, place.replace(/\.graphql$/, '.variables.json'), parseSamples);
      return at(place, () => {
        const operation = onlyOperation(document);
        const contract = readContract(operation);
        if (!contract) throw new Error('the operation has no @screen; docs/SCREENS.md shows one');
        const whole = composeDocument(document, shared);
        return { client, file: place, document: whole, contract, samples, ...textsOf(whole) };
      });
    }),
  );
}

function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw new Error(`a screen is one operation; there are ${operations.length}`);
  return operations[0]!;
}

function parseSamples(text: string): Record<string, unknown>[] {
  const samples: unknown = JSON.parse(text);
  const good = Array.isArray(samples) && samples.length > 0 && samples.every((set) => set && typeof set === 'object');
  if (!good) throw new Error('write a list of at least one set of variables, as [{ "handle": "anholt-scarf" }]');
  return samples as Record<string, unknown>[];
}

async function read<Result>(folder: string, file: string, parsed: (text: string) => Result): Promise<Result> {
  const text = await readFile(path.join(folder, file), 'utf8').catch(() => {
    throw new ScreenFileError(file, 'it is missing');
  });
  return at(file, () => parsed(text));
}

function at<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new ScreenFileError(file, error instanceof Error ? error.message : String(error));
  }
}
