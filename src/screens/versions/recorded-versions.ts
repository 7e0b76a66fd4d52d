import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ManifestScreen } from '../registry/screen.ts';
import { readManifest } from './read-manifest.ts';
import type { ReplayedVersion } from './replay-version.ts';
import { sameAs } from './same-version.ts';
import { VersionError } from './version-error.ts';
import { faultOf, RECORDED, type VersionName } from './version-name.ts';

const shape = z.object({
  client: z.string(),
  version: z.string(),
  schema: z.string().min(1),
  screens: z.array(z.unknown()),
});

/** Where a version is recorded: `screens/published/mobile@1.0.0.json`. */
export function recordedFile(folder: string, { client, version }: VersionName): string {
  return path.join(folder, RECORDED, `${client}@${version}.json`);
}

/**
 * Whether a version is recorded already, with just these screens.
 * @param folder the folder `screens`
 * @throws VersionError when another content is recorded
 */
export async function isRecorded(
  folder: string,
  of: VersionName,
  screens: readonly ManifestScreen[],
): Promise<boolean> {
  const fault = faultOf(of);
  if (fault !== undefined) throw new VersionError(fault);
  const file = recordedFile(folder, of);
  if (!existsSync(file)) return false;
  sameAs(of, screens, (await readRecorded(file)).screens);
  return true;
}

/**
 * Records a version as a file of the repository, so that its checks have it without a database.
 * @param folder the folder `screens`
 * @returns the file
 * @throws VersionError when another content is recorded already
 */
export async function recordVersion(
  folder: string,
  of: VersionName,
  screens: readonly ManifestScreen[],
  schema: string,
): Promise<string> {
  const file = recordedFile(folder, of);
  if (await isRecorded(folder, of, screens)) return file;
  const { client, version } = of;
  const content = { format: 'vitrine-screens', client, version, screens: screens.map(inOrder), schema };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  await rename(`${file}.new`, file);
  return file;
}

/**
 * Every recorded version, by client and version.
 * @param folder the folder `screens`
 * @throws VersionError that names the file
 */
export async function readRecordedVersions(folder: string): Promise<ReplayedVersion[]> {
  const recorded = path.join(folder, RECORDED);
  if (!existsSync(recorded)) return [];
  const files = (await readdir(recorded)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => readRecorded(path.join(recorded, file))));
}

async function readRecorded(file: string): Promise<ReplayedVersion> {
  try {
    const content = await readFile(file, 'utf8');
    const { client, version, schema } = shape.parse(JSON.parse(content));
    if (path.basename(file) !== `${client}@${version}.json`)
      throw new VersionError(`it says that it is ${client} ${version}`);
    return { client, version, schema, screens: readManifest(content).screens };
  } catch (error) {
    throw new VersionError(`${RECORDED}/${path.basename(file)} cannot be used: ${(error as Error).message}`);
  }
}

function inOrder({ name, type, id, cachedId, contract, body, cachedBody }: ManifestScreen): ManifestScreen {
  return { name, type, id, cachedId, contract, body, cachedBody };
}
