import { dearestOf } from '../../../screens/profile/field-profile.ts';
import { readProfile, writeProfile } from '../../../screens/profile/profile-file.ts';
import { isFailure } from './budget-verdict.ts';
import type { ScreensReport } from './screens-report.ts';

/** What came of accepting. */
export interface Acceptance {
  /** Screens that may not be accepted, as `web/Product`; then nothing was written. */
  readonly refused: readonly string[];
  /** Clients whose profile was written. */
  readonly accepted: readonly string[];
}

/**
 * Writes what the screens of a report took as accepted, unless one of them is over its budget.
 * @param whole the report has all screens of its clients, so that those that are gone are forgotten
 */
export async function acceptProfiles(folder: string, report: ScreensReport, whole: boolean): Promise<Acceptance> {
  const refused = report.screens.filter((screen) => isFailure(screen, false));
  if (refused.length > 0) return { refused: refused.map(({ client, name }) => `${client}/${name}`), accepted: [] };
  const clients = [...new Set(report.screens.map(({ client }) => client))];
  for (const client of clients) {
    const measured = report.screens
      .filter((screen) => screen.client === client)
      .map(({ name, sets }) => [name, dearestOf(sets.map(({ fields }) => fields))] as const);
    const before = whole ? [] : (await readProfile(folder, client)).screens;
    await writeProfile(folder, { client, screens: new Map([...before, ...measured]) });
  }
  return { refused: [], accepted: clients };
}
