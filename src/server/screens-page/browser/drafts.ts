import type { ScreenFacts } from '../screen-facts.ts';

/** The variables that somebody is writing for a screen: kept while the window is open, over a sign-in too. */
export interface Draft {
  /** Which set of samples it began with. */
  readonly sample: number;
  readonly text: string;
}

export function readDraft({ id }: ScreenFacts): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export function keepDraft({ id }: ScreenFacts, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing shows the sample again.
  }
}

const keyOf = (id: string): string => `vitrine.screens.draft.${id}`;
