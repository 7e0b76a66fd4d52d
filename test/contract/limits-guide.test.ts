import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/platform/config/config.ts';
import { settings } from '../../src/platform/config/settings.ts';
import { MOST_BLAMED } from '../../src/server/budgets/blamed-fields.ts';
import { FEWEST_RUNS, WINDOW_RUNS } from '../../src/server/budgets/duration-window.ts';
import { PROFILE_PATIENCE_MS } from '../../src/server/budgets/over-budget-log.ts';
import { FIELDS_CURRENT_MS } from '../../src/server/budgets/screen-budgets.ts';
import { MOST_LABELLED } from '../../src/server/budgets/screen-metrics.ts';
import { costRules } from '../../src/server/limits/cost-rules.ts';
import { documentLimits, errorLimits } from '../../src/server/limits/document-limits.ts';
import { SHARED_PAUSE_MS, SHARED_WAIT_MS } from '../../src/server/limits/insured-buckets.ts';
import { RATE_WINDOW_SECONDS, REFUSAL_COST } from '../../src/server/limits/rate-policies.ts';
import { withDefaults } from '../../src/server/server-settings.ts';

const guide = readFileSync('docs/guides/limits.md', 'utf8').replace(/\s+/g, ' ');
const config = loadConfig({});
const digits = (number: number) => number.toLocaleString('en-US');

/** The settings that the guide lists, by the name of their variable. */
const limits = [
  'rateLimitGuest',
  'rateLimitCustomer',
  'rateLimitStaff',
  'rateLimitMachine',
  'rateLimitRequests',
  'rateLimitSignIn',
  'bodyLimitBytes',
  'requestTimeoutMs',
  'answerTimeoutMs',
  'maxInFlight',
] as const;

/** All that the guide must say, in its own words. */
function sayings(): string[] {
  return [
    ...Object.entries(documentLimits).map(([name, number]) => `| ${name} | ${digits(number)} |`),
    ...Object.entries(costRules).map(([name, number]) => `| ${name} | ${number} |`),
    ...limits.map((name) => `| \`${settings[name].name}\` | ${digits(config[name])} |`),
    `**${digits(config.queryCostLimit)}**`,
    `full again after ${RATE_WINDOW_SECONDS} s`,
    `A document that is refused takes ${REFUSAL_COST}.`,
    `of the last ${WINDOW_RUNS} answers of its screen; judged from ${FEWEST_RUNS} on`,
    `/generated/profile.json\`, at most ${MOST_BLAMED};`,
    `waits ${PROFILE_PATIENCE_MS / 1_000} s for such a run; fields are told for ${FIELDS_CURRENT_MS / 1_000} s`,
    `beyond ${MOST_LABELLED} screens`,
    `after ${SHARED_WAIT_MS} ms the process goes on`,
    `leaves Redis alone for ${SHARED_PAUSE_MS / 1_000} s`,
    `Answers tell ${errorLimits.refusals} errors of a refused request and ${errorLimits.fieldErrors} of fields`,
  ];
}

describe('docs/guides/limits.md', () => {
  it.each(sayings())('says what the code does: %s', (saying) => expect(guide).toContain(saying));

  it('would be found out if a number were another', () => {
    expect(guide).not.toContain(`| depth | ${documentLimits.depth + 1} |`);
    expect(guide.replace('| 60,000 |', '| 50,000 |')).not.toContain('| `RATE_LIMIT_GUEST` | 60,000 |');
  });
});

it('a server that is built without the setting holds operations to the same cost', () => {
  const { queryCostLimit } = withDefaults({ ...config, queryCostLimit: undefined } as never);
  expect(queryCostLimit).toBe(config.queryCostLimit);
});
