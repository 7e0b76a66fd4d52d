import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ClientProfile, FieldProfile } from './field-profile.ts';

const FORMAT = 'vitrine-profile';
const count = z.number().int().nonnegative();
const shape = z.strictObject({
  format: z.literal(FORMAT),
  client: z.string(),
  screens: z.record(
    z.string(),
    z.record(z.string(), z.strictObject({ field: z.string(), statements: count, bytes: count })),
  ),
});

/** Where a client's accepted profile is. */
export function profileFile(folder: string, client: string): string {
  return path.join(folder, client, 'generated', 'profile.json');
}

/**
 * What a client's screens needed when they were last accepted; without a file, of none of them anything is known.
 * @param folder the folder `screens`
 * @throws Error that names the file, where it cannot be understood
 */
export async function readProfile(folder: string, client: string): Promise<ClientProfile> {
  const file = profileFile(folder, client);
  if (!existsSync(file)) return { client, screens: new Map() };
  try {
    const { screens } = shape.parse(JSON.parse(await readFile(file, 'utf8')));
    return { client, screens: new Map(Object.entries(screens).map(([name, fields]) => [name, listed(fields)])) };
  } catch (error) {
    throw new Error(`${file} is no accepted profile; npm run screens -- accept writes it anew.`, { cause: error });
  }
}

/** Writes a client's accepted profile: screens by name, fields as their documents have them, one field a line. */
export async function writeProfile(folder: string, profile: ClientProfile): Promise<void> {
  const file = profileFile(folder, profile.client);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, profileText(profile));
}

/** The text of an accepted profile: the same for the same profile. */
export function profileText({ client, screens }: ClientProfile): string {
  const sorted = [...screens].sort(([one], [other]) => (one < other ? -1 : 1));
  const blocks = sorted.map(
    ([name, fields]) => `    ${JSON.stringify(name)}: {\n${fields.map(line).join(',\n')}\n    }`,
  );
  const head = `{\n  "format": "${FORMAT}",\n  "client": ${JSON.stringify(client)},\n`;
  return `${head}  "screens": {\n${blocks.join(',\n')}\n  }\n}\n`;
}

const line = ({ path: at, field, statements, bytes }: FieldProfile): string =>
  `      ${JSON.stringify(at)}: { "field": ${JSON.stringify(field)}, "statements": ${statements}, "bytes": ${bytes} }`;

const listed = (fields: Record<string, Omit<FieldProfile, 'path'>>): FieldProfile[] =>
  Object.entries(fields).map(([at, field]) => ({ path: at, ...field }));
