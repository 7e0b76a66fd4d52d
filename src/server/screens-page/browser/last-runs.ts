import type { ScreenFacts } from '../screen-facts.ts';
import type { Figures } from './measures.ts';
import { isRefusal, type Run } from './run.ts';

/** What is kept of a screen's last run in this browser. */
export interface LastRun {
  readonly figures: Figures;
  readonly at: number;
  /** It came with errors; refused: somebody else has to ask. */
  readonly trouble: 'refused' | 'with errors' | null;
}

const KEY = 'vitrine.screens.last-runs';

/** The last run of each screen in this browser. A screen whose document has changed has not run yet. */
export class LastRuns {
  private readonly byScreen: Map<string, LastRun>;

  constructor(screens: readonly ScreenFacts[]) {
    const known = new Set(screens.map(keyOf));
    this.byScreen = new Map(Object.entries(readKept()).filter(([key]) => known.has(key)));
  }

  of(screen: ScreenFacts): LastRun | undefined {
    return this.byScreen.get(keyOf(screen));
  }

  keep(screen: ScreenFacts, { figures, at, answer }: Run): void {
    const errors = answer.errors ?? [];
    const trouble = errors.some(isRefusal) ? 'refused' : errors.length > 0 ? 'with errors' : null;
    this.byScreen.set(keyOf(screen), { figures, at, trouble });
    try {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(this.byScreen)));
    } catch {
      // A browser that keeps nothing still shows what ran while the page is open.
    }
  }
}

function readKept(): Record<string, LastRun> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, LastRun>;
  } catch {
    return {};
  }
}

const keyOf = ({ client, id }: ScreenFacts): string => `${client}/${id}`;
