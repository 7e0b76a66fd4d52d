import type { ScreenFacts, ScreensFacts } from '../screen-facts.ts';
import type { LastRuns } from './last-runs.ts';
import type { Session } from './session.ts';

/** What every view of the page is given. */
export interface Page {
  readonly facts: ScreensFacts;
  readonly lastRuns: LastRuns;
  readonly session: Session;
  /** Goes to another address of this page without loading it again. */
  go(address: string): void;
}

/** A view: what to show, and the title of its window. */
export interface View {
  readonly title: string;
  readonly content: readonly Node[];
}

/** What a screen is called where clients are mixed. */
export const fullName = ({ client, name }: ScreenFacts): string => `${client}/${name}`;
