import { OperatorError } from '../../platform/errors/operator-error.ts';
import { fail, type Finding } from './finding.ts';

/** Runs a check. What it throws becomes a finding, so that one failure hides no other. */
export async function diagnose(name: string, check: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof OperatorError) return fail(name, `${error.what}: ${error.why}`, ...error.remedies);
    const message = error instanceof Error ? error.message : String(error);
    return fail(name, message, 'start with LOG_LEVEL=debug, and report it with this output');
  }
}
