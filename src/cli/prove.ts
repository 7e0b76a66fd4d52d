import { UsageError } from './flags.ts';
import { proofNamed, proofsHelp } from './prove/proofs.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(`${proofsHelp()}\n`);
    return;
  }
  const proof = proofNamed(name);
  if (!proof) throw new UsageError(`"${name}" is nothing that npm run prove can prove.\n\n${proofsHelp()}`);
  const { run } = await proof.load();
  await run(rest);
});
