/** A module that carries out one subcommand. */
export interface ScreensCommand {
  /**
   * @param argv what stands behind the subcommand's name
   * @throws UsageError for wrong flags; OperatorError
   */
  run(argv: readonly string[]): Promise<void>;
}

/** A subcommand of `npm run screens`: one line of help, and its module, which is loaded only when it is asked for. */
interface Subcommand {
  readonly help: string;
  load(): Promise<ScreensCommand>;
}

const subcommands: Readonly<Record<string, Subcommand>> = {
  report: {
    help: 'runs every screen with every sample and compares it with its budget (what is done when nothing is named)',
    load: () => import('./report.ts'),
  },
  accept: {
    help: 'keeps what each field of the screens takes, for reports to compare with',
    load: () => import('./accept.ts'),
  },
  diff: {
    help: 'tells what the files here add to each screen, compared with a commit or with what was accepted',
    load: () => import('./diff.ts'),
  },
  manifest: {
    help: 'writes the manifests that clients send ids by (npm run codegen does it, too)',
    load: () => import('./manifest.ts'),
  },
  publish: {
    help: 'keeps the screens of a client as a version of it, which goes on working',
    load: () => import('./publish.ts'),
  },
  versions: {
    help: 'lists the published versions of clients and how they are used',
    load: () => import('./versions.ts'),
  },
  retire: {
    help: 'ends a version that nobody uses any more',
    load: () => import('./retire.ts'),
  },
  check: {
    help: 'replays every live version against the graph as it is now',
    load: () => import('./check.ts'),
  },
};

/** The subcommand of a name; undefined where there is none. */
export function commandNamed(name: string): Subcommand | undefined {
  return Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
}

/** All subcommands, with what they do. */
export function screensHelp(): string {
  const lines = Object.entries(subcommands).map(([name, { help }]) => `  ${name.padEnd(10)}${help}`);
  return [
    'npm run screens -- [SUBCOMMAND] [FLAGS]',
    '',
    ...lines,
    '',
    'npm run screens -- SUBCOMMAND --help tells more.',
  ].join('\n');
}
