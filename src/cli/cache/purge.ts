import { CachePurgeStore } from '../../services/cache/cache-purge.store.ts';
import { readTag } from '../../services/cache/read-tag.ts';
import { Refusal } from '../../services/edits/refusal.ts';
import { readFlags, UsageError } from '../flags.ts';
import { withDatabase } from '../with-database.ts';

const command = 'npm run cache -- purge';
const help = `
${command} TAG…

Has all answers made anew that depend on one of the tags, in every process, as the mutation cachePurge does; by hand, so not in the audit.

  TAG         a table, "product", or rows of one by a column, "product@id:7"
  -h, --help  show this
`;

/** @throws UsageError for what is no tag; OperatorError */
export async function run(argv: readonly string[]): Promise<void> {
  const named = argv.filter((word) => !word.startsWith('-'));
  readFlags(
    { command, help, options: {} },
    argv.filter((word) => word.startsWith('-')),
  );
  if (named.length === 0) throw new UsageError(`Name a tag: ${command} product@id:7`);
  const tags = named.flatMap(tagOf);
  await withDatabase('npm run cache', ({ prisma }) => CachePurgeStore.announce(prisma, tags));
  process.stdout.write(`Made anew from now on: whatever depends on ${tags.join(', ')}\n`);
}

function tagOf(word: string): string[] {
  try {
    return readTag(word, []);
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.userErrors.map(({ message }) => message).join('\n'));
    throw error;
  }
}
