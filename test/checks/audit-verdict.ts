/** An advisory that we live with for a while, as `audit-exceptions.json` lists it. */
export interface AuditException {
  /** GHSA-… */
  readonly advisory: string;
  readonly package: string;
  /** Why it does not reach us. */
  readonly why: string;
  /** Days, as 2026-11-23. */
  readonly added: string;
  readonly until: string;
}

/** What `npm audit` had to say: faults are to be mended; without a report, why there is none. */
export interface AuditVerdict {
  readonly faults: readonly string[];
  readonly notChecked?: string;
  readonly accepted: readonly AuditException[];
}

/** The longest that an exception may stand, days: then somebody looks again. */
const LONGEST_DAYS = 180;
const A_DAY = /^\d{4}-\d\d-\d\d$/;
const ADVISORY = /^GHSA(-[0-9a-z]{4}){3}$/;
/** What npm says when no registry was reached; one that has no audit answers with a status instead. */
const UNREACHED = /^(request to \S+ failed, reason:|network timeout at:)/;

/**
 * Weighs what `npm audit --json` printed against the exceptions.
 * @param today as 2026-11-23
 */
export function weighAudit(output: string, exceptions: readonly AuditException[], today: string): AuditVerdict {
  const faults = exceptions.flatMap((exception) => faultsOf(exception, today));
  const report = parsed(output);
  const notChecked = reasonOfSilence(report);
  if (notChecked !== undefined) return { faults, notChecked, accepted: [] };
  if (!isRecord(report) || !isRecord(report['vulnerabilities']))
    return {
      faults: [...faults, `npm audit gave no report: ${output.trim().slice(0, 400) || 'nothing'}`],
      accepted: [],
    };

  const found = advisoriesIn(report['vulnerabilities']);
  const covers = (exception: AuditException) => found.get(exception.advisory)?.name === exception.package;
  const accepted = exceptions.filter(covers);
  for (const { advisory, package: name } of exceptions.filter((exception) => !covers(exception)))
    faults.push(`${advisory} (${name}) is no longer found: take it out of audit-exceptions.json.`);
  for (const [advisory, { name, title, severity }] of found)
    if (!accepted.some((exception) => exception.advisory === advisory))
      faults.push(
        `${advisory} (${name}, ${severity}): ${title}. Update it, or say in audit-exceptions.json why it may stay.`,
      );
  return { faults, accepted };
}

function faultsOf(exception: AuditException, today: string): string[] {
  const { advisory, package: name, why, added, until } = exception;
  const place = `audit-exceptions.json, ${advisory} (${name})`;
  if (!ADVISORY.test(advisory) || !name || !why?.trim() || !A_DAY.test(added) || !A_DAY.test(until))
    return [`${place}: each exception has advisory, package, why, and the days added and until.`];
  if (until < today) return [`${place}: it stood until ${until}. Update the package, or look at it again.`];
  const days = (Date.parse(until) - Date.parse(added)) / 86_400_000;
  return days > LONGEST_DAYS ? [`${place}: it stands for ${days} days; ${LONGEST_DAYS} at the most.`] : [];
}

/** Why there is no report although nothing is wrong here; undefined where there is one, or something else is wrong. */
function reasonOfSilence(report: unknown): string | undefined {
  if (!isRecord(report)) return undefined;
  const { statusCode, message } = report;
  const text = String(message);
  return typeof statusCode === 'number' || UNREACHED.test(text) ? text : undefined;
}

interface Advisory {
  readonly name: string;
  readonly title: string;
  readonly severity: string;
}

function advisoriesIn(vulnerabilities: Record<string, unknown>): Map<string, Advisory> {
  const found = new Map<string, Advisory>();
  for (const vulnerability of Object.values(vulnerabilities)) {
    const via = isRecord(vulnerability) && Array.isArray(vulnerability['via']) ? vulnerability['via'] : [];
    // A text names another package of the report, by which this one is reached.
    for (const advisory of via.filter(isRecord)) {
      const { url, source, name, title, severity } = advisory;
      const id = /GHSA(-[0-9a-z]{4}){3}/.exec(String(url))?.[0] ?? String(source);
      found.set(id, { name: String(name), title: String(title), severity: String(severity) });
    }
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
