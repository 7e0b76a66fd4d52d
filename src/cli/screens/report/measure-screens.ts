import { Kind, type GraphQLSchema } from 'graphql';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { dearerFields } from '../../../screens/profile/dearer-fields.ts';
import { dearestOf, type ClientProfile } from '../../../screens/profile/field-profile.ts';
import type { WrittenScreen } from '../../../screens/registry/screen.ts';
import { documentFields } from '../../../server/profile/document-fields.ts';
import { excesses, verdictOf } from './budget-verdict.ts';
import { leastViewer } from './least-viewer.ts';
import { measureSet, type Bench } from './measure-set.ts';
import { findSampleCustomer } from './sample-customer.store.ts';
import { openScreenServer } from './screen-server.ts';
import type { ScreenReport, SetReport } from './screens-report.ts';

/** So long the steady server waits for optional parts. */
const PATIENCE_MS = 30_000;

/** What is to be measured, and how. */
export interface Measurement {
  readonly schema: GraphQLSchema;
  /** Of the shop's database. */
  readonly url: string;
  readonly screens: readonly WrittenScreen[];
  /** What was accepted, by client. */
  readonly accepted: ReadonlyMap<string, ClientProfile>;
  /** Timed runs of each set; 0 measures no times. */
  readonly runs: number;
  /** Connections of the timed runs. */
  readonly connections: number;
  /** Told after each set. */
  progress?(done: number, total: number): void;
}

/** Runs every screen with every set of its samples. What it opens goes onto the stack. */
export async function measureScreens(asked: Measurement, open: CloseStack): Promise<ScreenReport[]> {
  const { schema, url, screens, runs } = asked;
  const bench: Bench = {
    // What a screen takes is what it takes whole: here no part is late because this machine is busy.
    steady: await openScreenServer(schema, url, 1, open, { leastDeadlineMs: PATIENCE_MS }),
    timed: await openScreenServer(schema, url, asked.connections, open),
    runs,
  };
  // What a process reads once in its life belongs to no screen.
  for (const server of [bench.steady, bench.timed])
    await server.ask({ kind: 'guest', scopes: new Set() }, '{ shop { name } }', {});
  const customer = await findSampleCustomer(bench.steady.database);
  const total = screens.reduce((sum, { samples }) => sum + samples.length, 0);
  const reports: ScreenReport[] = [];
  let done = 0;
  for (const screen of screens) {
    const who = leastViewer(schema, screen.document, customer);
    const operation = screen.document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
    const written = documentFields(schema, screen.document, operation);
    const sets: SetReport[] = [];
    for (const variables of screen.samples) {
      sets.push(who ? await measureSet(bench, screen, who.viewer, variables, written) : withoutCustomer(variables));
      asked.progress?.((done += 1), total);
    }
    reports.push(reportOf(screen, who?.words ?? 'a customer', sets, asked.accepted.get(screen.client)));
  }
  return reports;
}

function reportOf(
  { client, name, file, contract }: WrittenScreen,
  viewer: string,
  sets: readonly SetReport[],
  accepted: ClientProfile | undefined,
): ScreenReport {
  const { owner, maxStatements, maxBytes, maxCost, p95Ms } = contract;
  const budget = { maxStatements, maxBytes, maxCost, p95Ms };
  const over = excesses(budget, sets);
  const before = accepted?.screens.get(name);
  const dearer = before ? dearerFields(dearestOf(sets.map(({ fields }) => fields)), before) : null;
  return { client, name, file, owner, viewer, budget, sets, over, dearer, verdict: verdictOf(over, sets) };
}

const withoutCustomer = (variables: SetReport['variables']): SetReport => ({
  variables,
  statements: 0,
  leastStatements: 0,
  rows: 0,
  bytes: 0,
  gzip: 0,
  cost: 0,
  p50Ms: null,
  p95Ms: null,
  fields: [],
  problem: 'it takes a customer to ask for it, and the shop has none',
});
