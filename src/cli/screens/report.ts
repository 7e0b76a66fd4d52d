import { readFlags } from '../flags.ts';

const help = `
npm run screens -- [report] [--client NAME] [--screen NAME]

Runs every screen with every sample and compares it with its budget.

  --client NAME  the screens of one client only
  --screen NAME  one screen only
  -h, --help     show this
`;

const text = { type: 'string' } as const;

/** Runs the screens and compares them with their budgets. */
export async function run(argv: readonly string[]): Promise<void> {
  readFlags({ command: 'npm run screens --', help, options: { client: text, screen: text } }, argv);
}
