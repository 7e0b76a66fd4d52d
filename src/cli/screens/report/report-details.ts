import { dearestOf } from '../../../screens/profile/field-profile.ts';
import { colors } from '../../terminal.ts';
import { number } from './report-table.ts';
import type { Excess, Measure, ScreenReport, ScreensReport } from './screens-report.ts';

const UNITS: Readonly<Record<Measure, string>> = {
  statements: 'statements',
  bytes: 'bytes',
  cost: 'points of cost',
  p95Ms: 'ms at p95',
};
const MOST_FIELDS = 5;

/** What is wrong with each screen that does not pass, and which fields are to blame; empty where all is well. */
export function reportDetails({ screens }: ScreensReport): string {
  const told = screens.flatMap((screen) => {
    const lines = screenDetails(screen);
    return lines.length > 0 ? [colors.bold(`${screen.client}/${screen.name}`), ...lines] : [];
  });
  return told.length > 0 ? `${told.join('\n')}\n` : '';
}

/** The same of one screen, line by line. */
export function screenDetails(screen: ScreenReport): string[] {
  const lines: string[] = [];
  screen.sets.forEach(({ problem, variables }, index) => {
    if (problem !== undefined) lines.push(`  sample ${index + 1} ${JSON.stringify(variables)}: ${problem}`);
  });
  lines.push(...screen.over.map((excess) => `  ${excessLine(excess, screen)}`));
  if (screen.over.some(({ measure }) => measure !== 'p95Ms'))
    lines.push(...blamed(screen).map((line) => `    ${line}`));
  if (varies(screen))
    lines.push(`  statements differ from run to run: ${screen.sets.map(spread).join(', ')}; the most count`);
  if (screen.over.length > 0)
    lines.push(colors.dim(`  owner ${screen.owner}; the budget is in screens/${screen.file}`));
  return lines;
}

function excessLine({ measure, figure, limit, sets }: Excess, { sets: all }: ScreenReport): string {
  const which = sets.length === all.length ? 'with every sample' : `with sample ${sets.join(', ')}`;
  const text = `${number(figure)} ${UNITS[measure]} of ${number(limit)}`;
  return `${colors.red(text)}, ${which}`;
}

/** The fields that are new or dearer since the profile was accepted; where there is none, the dearest. */
function blamed({ dearer, sets }: ScreenReport): string[] {
  if (dearer && dearer.length > 0)
    return dearer.slice(0, MOST_FIELDS).map(({ isNew, field, path, statements, bytes }) => {
      const more = [statements > 0 ? `+${counted(statements)}` : '', bytes > 0 ? `+${number(bytes)} bytes` : ''];
      return `${isNew ? 'new' : 'dearer'}  ${colors.bold(field)} at ${path}: ${more.filter(Boolean).join(', ') || 'nothing more'}`;
    });
  const why = dearer ? 'no field is dearer than when it was accepted; the dearest are' : 'the dearest fields are';
  const fields = dearestOf(sets.map((set) => set.fields)).sort(
    (one, other) => other.statements - one.statements || other.bytes - one.bytes,
  );
  const lines = fields
    .slice(0, MOST_FIELDS)
    .map(
      ({ field, path, statements, bytes }) => `  ${field} at ${path}: ${counted(statements)}, ${number(bytes)} bytes`,
    );
  return [why, ...lines];
}

const varies = ({ sets }: ScreenReport): boolean =>
  sets.some(({ statements, leastStatements }) => statements !== leastStatements);

const spread = ({ statements, leastStatements }: ScreenReport['sets'][number]): string =>
  statements === leastStatements ? String(statements) : `${leastStatements} to ${statements}`;

const counted = (statements: number): string => `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
