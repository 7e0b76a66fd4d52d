import { textTable } from '../../text-table.ts';
import type { CartFigures } from './measure-carts.ts';

/** SQL statements that an operation on a cart may send. */
const MOST_STATEMENTS = 12;
/** What the CPU may be in a shop with ten times the products, as a share of that in the other one: noise, and no more. */
const MOST_GROWTH = 1.5;

const cpuOf = ({ serverMs, databaseMs }: CartFigures): number => serverMs + (databaseMs ?? 0);

/** What is not as it should be, in words. */
export function cartMisses(figures: readonly CartFigures[]): readonly string[] {
  return pairs(figures).flatMap(({ small, large, one }) => {
    const at = `${small.operation}, ${small.lines} lines`;
    const ratio = cpuOf(large) / cpuOf(small);
    return [
      ...(large.statements > MOST_STATEMENTS ? [`${at}: ${large.statements} statements`] : []),
      ...(large.statements === one.statements && small.statements === one.statements
        ? []
        : [`${at}: ${small.statements} and ${large.statements} statements, with one line ${one.statements}`]),
      ...(ratio > MOST_GROWTH ? [`${at}: ${ratio.toFixed(2)} times the CPU with ten times the products`] : []),
    ];
  });
}

/** The figures as a table for people. */
export function cartReport(figures: readonly CartFigures[]): string {
  const found = pairs(figures);
  const { small: first, large: second } = found[0]!;
  const in10 = `${second.products.toLocaleString('en')} products`;
  const head = ['', 'lines', 'statements', 'server ms', 'database ms', 'CPU ms', 'of 1 line', in10, 'ratio'];
  const rows = found.map(({ small, large, one }) => [
    small.lines === one.lines ? small.operation : '',
    String(small.lines),
    small.statements === large.statements ? String(small.statements) : `${small.statements}, ${large.statements}`,
    small.serverMs.toFixed(1),
    small.databaseMs?.toFixed(1) ?? '-',
    cpuOf(small).toFixed(1),
    `${(cpuOf(small) / cpuOf(one)).toFixed(1)} ×`,
    cpuOf(large).toFixed(1),
    `${(cpuOf(large) / cpuOf(small)).toFixed(2)} ×`,
  ]);
  const about = `CPU of one request on ${first.products.toLocaleString('en')} products, medians; the last two columns: all of it on ${in10}.`;
  return `\n${textTable(head, rows, head.slice(1))}\n\n${about}\n`;
}

/** Each measurement beside that in the larger shop, and beside that of the smallest cart. */
function pairs(figures: readonly CartFigures[]): { small: CartFigures; large: CartFigures; one: CartFigures }[] {
  const least = Math.min(...figures.map(({ products }) => products));
  const fewest = Math.min(...figures.map(({ lines }) => lines));
  const like = (figure: CartFigures) => figures.filter(({ operation }) => operation === figure.operation);
  return figures
    .filter(({ products }) => products === least)
    .map((small) => ({
      small,
      large: like(small).find(({ lines, products }) => lines === small.lines && products > least)!,
      one: like(small).find(({ lines, products }) => lines === fewest && products === least)!,
    }));
}
