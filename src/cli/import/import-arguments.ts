import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../flags.ts';

/** What `npm run import` is called with. */
export interface ImportArguments {
  format: 'shopify' | 'reviews';
  file: string;
  dryRun: boolean;
  json: boolean;
  /** Null: UTF-8, strictly. */
  encoding: string | null;
  /** Where rejected rows go. */
  rejectedFile: string;
  createProducts: boolean;
  /** What the ids in a file of reviews are unique within. */
  sourceName: string;
}

export const IMPORT_HELP = `
npm run import -- shopify FILE.csv   brings a product export in the Shopify CSV format into the catalog
npm run import -- reviews FILE.csv   brings reviews to the products of the catalog

FILE.csv may be packed with gzip. Running an import twice changes nothing; a run that was stopped goes on.

  --dry-run          read, compare and report, but write nothing
  --json             print the report as one JSON value
  --encoding NAME    encoding of the file where it is not UTF-8, such as windows-1252 or utf-16
  --rejected FILE    where rejected rows go with their reasons (default: FILE.rejected.csv)
  --create-products  reviews: make the products that are reviewed but not there, as sold out
  --source NAME      reviews: what the ids in the file are unique within (default: the file's name)
  -h, --help         show this

Exit code: 0 all taken, 1 the import could not run, 2 some rows were rejected, 130 stopped by Ctrl-C.
`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  encoding: { type: 'string' },
  rejected: { type: 'string' },
  'create-products': { type: 'boolean', default: false },
  source: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Understands the command line.
 * @returns null where only the help is asked for
 * @throws UsageError that names what is wrong
 */
export function readImportArguments(argv: readonly string[]): ImportArguments | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [format, file, ...more] = positionals;
  if (format !== 'shopify' && format !== 'reviews')
    throw usage(
      format === undefined
        ? 'Say what to import: shopify or reviews.'
        : `"${format}" cannot be imported, only shopify and reviews.`,
    );
  if (file === undefined) throw usage('Name the file to import.');
  if (more.length > 0) throw usage(`One file at a time: "${more[0]}" is one too many.`);
  if (format === 'shopify' && (values['create-products'] || values.source !== undefined))
    throw usage('--create-products and --source are for reviews only.');
  const stem = file.replace(/\.gz$/i, '').replace(/\.(csv|txt|tsv)$/i, '');
  const rejectedFile = values.rejected ?? `${stem}.rejected.csv`;
  if (path.resolve(rejectedFile) === path.resolve(file)) throw usage('--rejected names the file that is imported.');
  return {
    format,
    file,
    dryRun: values['dry-run'],
    json: values.json,
    encoding: values.encoding ?? null,
    rejectedFile,
    createProducts: values['create-products'],
    sourceName: values.source ?? path.basename(stem),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error));
  }
}

const usage = (message: string) => new UsageError(`${message}\nTry: npm run import -- --help`);
