import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { textTable } from './text-table.ts';

const help = `
npm run bench

Lists what can be measured; each is a command of its own, with --help.

  -h, --help  show this
`;

const BENCHES = [
  ['bench:cache', 'requests per second of kept answers, beside a bare server of node:http'],
  ['bench:flood', 'memory of two servers and of Redis under a flood of distinct requests'],
  ['bench:permissions', 'what the rules in front of the graph cost'],
  ['bench:search', 'how well and how fast search answers, on a catalog with human judgements'],
];

await runCommand(async () => {
  readFlags({ command: 'npm run bench --', help, options: {} });
  const rows = BENCHES.map(([name = '', what = '']) => [`npm run ${name}`, what]);
  process.stdout.write(`${textTable(['command', 'measures'], rows, [])}\n`);
});
