import { UsageError } from './flags.ts';
import { runCommand } from './run-command.ts';

const help = `npm run cache -- SUBCOMMAND [FLAGS]

  explain  tells how the answer of a screen is kept: its key, what it depends on, its age, and what changed since
  purge    has the answers made anew that depend on a tag

npm run cache -- SUBCOMMAND --help tells the flags. docs/guides/caching.md says what the words mean.`;

await runCommand(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === 'explain') return (await import('./cache/explain.ts')).run(rest);
  if (name === 'purge') return (await import('./cache/purge.ts')).run(rest);
  if (name === undefined || name === '--help' || name === '-h') return void process.stdout.write(`${help}\n`);
  throw new UsageError(`There is no "npm run cache -- ${name}".\n\n${help}`);
});
