import type { ScreenFacts } from '../screen-facts.ts';
import { answerView } from './answer-view.ts';
import { breakdownView } from './breakdown-view.ts';
import { degradedView } from './degraded-view.ts';
import type { Child } from './element.ts';
import { errorsView } from './errors-view.ts';
import type { Page } from './page.ts';
import type { Run } from './run.ts';
import { sinceAcceptedView } from './since-accepted-view.ts';
import { statementsView } from './statements-view.ts';

/** All that a run tells, the troubles first. */
export function resultView(page: Page, screen: ScreenFacts, run: Run): Child[] {
  return [
    errorsView(page, run),
    degradedView(run),
    sinceAcceptedView(screen, run),
    run.profile && breakdownView(run.profile),
    run.profile && statementsView(run.profile),
    answerView(run),
  ];
}
