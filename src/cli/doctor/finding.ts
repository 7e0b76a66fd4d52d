/** What one check of the doctor found. */
export interface Finding {
  /** What was looked at. */
  readonly name: string;
  readonly status: 'ok' | 'warn' | 'fail';
  /** What was found, in a few words. */
  readonly detail: string;
  /** Commands or changes that mend it; always there for `fail`. */
  readonly remedies?: readonly string[];
}

export function ok(name: string, detail: string): Finding {
  return { name, status: 'ok', detail };
}

export function warn(name: string, detail: string, ...remedies: string[]): Finding {
  return { name, status: 'warn', detail, remedies };
}

export function fail(name: string, detail: string, ...remedies: string[]): Finding {
  return { name, status: 'fail', detail, remedies };
}
