import { UsageError } from './flags.ts';
import { runCommand } from './run-command.ts';
import { commandNamed, screensHelp } from './screens/subcommands.ts';

await runCommand(async () => {
  const [first = 'report', ...rest] = process.argv.slice(2);
  if (first === '--help' || first === '-h') {
    process.stdout.write(`${screensHelp()}\n`);
    return;
  }
  const flagsOnly = first.startsWith('-');
  const name = flagsOnly ? 'report' : first;
  const command = commandNamed(name);
  if (!command) throw new UsageError(`"${name}" is nothing that npm run screens can do.\n\n${screensHelp()}`);
  const { run } = await command.load();
  await run(flagsOnly ? [first, ...rest] : rest);
});
