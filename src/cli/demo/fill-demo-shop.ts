import type { StepProgress } from '../progress.ts';

/** Changes whenever the demo shop does, so that kept copies of an older one are not brought back. */
export const demoVersion = '0';

/** Fills a migrated, empty database with the demo shop. */
export async function fillDemoShop(_url: string, _report: (progress: StepProgress) => void): Promise<string> {
  return 'nothing yet';
}
