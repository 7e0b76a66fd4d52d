import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { z } from 'zod';
import { parseContract } from '../contract/read-contract.ts';
import { documentId } from '../registry/document-text.ts';
import type { ManifestScreen } from '../registry/screen.ts';
import { VersionError } from './version-error.ts';

/** Most operations of one manifest. */
export const MOST_SCREENS = 500;
/** Longest document, in bytes of UTF-8. */
const LONGEST_BODY = 1_000_000;

const text = z.string().min(1);
const type = z.enum(['query', 'mutation', 'subscription']);
const shapes = z.discriminatedUnion('format', [
  z.object({
    format: z.literal('vitrine-screens'),
    client: text.optional(),
    screens: z.array(
      z.object({
        name: text,
        type,
        id: text,
        body: text,
        cachedId: text,
        cachedBody: text,
        contract: z.unknown(),
      }),
    ),
  }),
  z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: text, name: text, type, body: text })),
  }),
]);

/** The operations of a manifest, and whose they are where it says so. */
export interface ReadManifest {
  readonly client?: string;
  readonly screens: readonly ManifestScreen[];
}

/**
 * Reads a manifest: Vitrine's own, or Apollo's of persisted queries, whose operations have no contract.
 * @throws VersionError that names what cannot be used
 */
export function readManifest(content: string): ReadManifest {
  const parsed = shapes.safeParse(parseJson(content));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new VersionError(`the manifest cannot be used, ${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  }
  const manifest = parsed.data;
  if (manifest.format === 'vitrine-screens') {
    const screens = manifest.screens.map((screen) => ({ ...screen, contract: contractOf(screen) }));
    return { ...(manifest.client === undefined ? {} : { client: manifest.client }), screens: checked(screens) };
  }
  return {
    screens: checked(
      manifest.operations.map(({ id, name, type, body }) => ({
        ...{ name, type, id, body, contract: null },
        ...{ cachedId: id, cachedBody: body },
      })),
    ),
  };
}

/**
 * The same screens, ordered by name, once nothing is wrong with them: ids, names, number and sizes.
 * @throws VersionError that names the screen
 */
export function checked(screens: readonly ManifestScreen[]): ManifestScreen[] {
  if (screens.length === 0) throw new VersionError('the manifest has no operation');
  if (screens.length > MOST_SCREENS)
    throw new VersionError(`the manifest has ${screens.length} operations; ${MOST_SCREENS} are the most`);
  const names = new Set<string>();
  for (const screen of screens) {
    if (names.has(screen.name)) throw new VersionError(`two operations are named ${screen.name}`);
    names.add(screen.name);
    checkText(screen, screen.body, screen.id);
    checkText(screen, screen.cachedBody, screen.cachedId);
  }
  return [...screens].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function checkText({ name, type }: ManifestScreen, body: string, id: string): void {
  const bytes = Buffer.byteLength(body);
  if (bytes > LONGEST_BODY)
    throw new VersionError(`${name} is ${bytes} bytes long; ${LONGEST_BODY} are the most of one operation`);
  if (documentId(body) !== id)
    throw new VersionError(`the id of ${name} is not the hex SHA-256 of its text, which is ${documentId(body)}`);
  const operation = operationOf(name, body);
  if (operation.name?.value !== name || operation.operation !== type)
    throw new VersionError(
      `the text of ${name} is a ${operation.operation} ${operation.name?.value ?? 'without a name'}`,
    );
}

function operationOf(name: string, body: string): OperationDefinitionNode {
  try {
    const operations = parse(body).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 1) return operations[0] as OperationDefinitionNode;
  } catch (error) {
    throw new VersionError(`${name} does not parse: ${(error as Error).message}`);
  }
  throw new VersionError(`${name} is not one operation`);
}

function contractOf({ name, contract }: { name: string; contract: unknown }): ManifestScreen['contract'] {
  if (contract === null || contract === undefined) return null;
  try {
    return parseContract(contract);
  } catch (error) {
    throw new VersionError(`${name}: ${(error as Error).message}`);
  }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new VersionError(`the manifest is not JSON: ${(error as Error).message}`);
  }
}
