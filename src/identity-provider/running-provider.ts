import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readKept, writeKept } from './kept-file.ts';

const FILE = 'running.json';
const running = z.object({
  url: z.string(),
  clientSecret: z.string(),
  realms: z.array(
    z.object({
      name: z.enum(['customers', 'staff']),
      url: z.string(),
      people: z.array(z.object({ id: z.string() })),
      machines: z.array(z.object({ id: z.string(), scopes: z.array(z.string()) })),
    }),
  ),
});

/** How other processes of this machine reach the provider, and whom it knows. */
export type RunningProvider = z.infer<typeof running>;

/** Writes down that the provider runs, for its owner's commands. */
export const rememberRunning = (folder: string | undefined, provider: unknown): Promise<void> =>
  writeKept(folder, FILE, running.parse(provider));

/** The provider that runs with this folder, or ran until it was killed; undefined where there is none. */
export const findRunning = (folder: string): Promise<RunningProvider | undefined> => readKept(folder, FILE, running);

export async function forgetRunning(folder: string | undefined): Promise<void> {
  if (folder !== undefined) await rm(path.join(folder, FILE), { force: true });
}
