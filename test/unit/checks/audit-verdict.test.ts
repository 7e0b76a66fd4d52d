import { describe, expect, it } from 'vitest';
import { type AuditException, weighAudit } from '../../checks/audit-verdict.ts';

const TODAY = '2026-11-23';
const ID = 'GHSA-abcd-1234-efgh';
const exception: AuditException = {
  advisory: ID,
  package: 'left',
  why: 'Its parser is not reached: we hand it our own texts only.',
  added: '2026-11-01',
  until: '2026-12-31',
};

/** A report as npm prints it: `left` has a fault, `right` is reached by it. */
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    left: {
      name: 'left',
      via: [
        {
          source: 1,
          name: 'left',
          title: 'Reads too far',
          severity: 'high',
          url: `https://github.com/advisories/${ID}`,
        },
      ],
    },
    right: { name: 'right', via: ['left'] },
  },
});
const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });

describe('what npm audit reports', () => {
  it('passes where nothing is known', () => expect(weighAudit(clean, [], TODAY)).toEqual({ faults: [], accepted: [] }));

  it('fails with each advisory once, where it is not accepted', () => {
    const { faults } = weighAudit(report, [], TODAY);
    expect(faults).toEqual([expect.stringMatching(/^GHSA-abcd-1234-efgh \(left, high\): Reads too far\./)]);
  });

  it('passes with an exception that is listed and dated', () => {
    expect(weighAudit(report, [exception], TODAY)).toEqual({ faults: [], accepted: [exception] });
  });

  it('fails with an exception for another package', () => {
    expect(weighAudit(report, [{ ...exception, package: 'right' }], TODAY).faults).toHaveLength(2);
  });

  it('fails with an exception that is not needed any more', () => {
    expect(weighAudit(clean, [exception], TODAY).faults).toEqual([expect.stringContaining('no longer found')]);
  });
});

describe('an exception', () => {
  it.each([
    ['that is over', { until: '2026-11-22' }, /stood until 2026-11-22/],
    ['that stands for too long', { until: '2027-11-01' }, /365 days; 180 at the most/],
    ['without a reason', { why: ' ' }, /why/],
    ['without a day', { until: 'soon' }, /days added and until/],
    ['that names no advisory', { advisory: '1098' }, /each exception has advisory/],
  ])('%s fails, even where the registry gives no audit', (_, change, says) => {
    const { faults } = weighAudit('{"statusCode":405,"message":"no"}', [{ ...exception, ...change }], TODAY);
    expect(faults).toEqual([expect.stringMatching(says)]);
  });

  it('holds for the whole of its last day', () => {
    expect(weighAudit(report, [{ ...exception, until: TODAY }], TODAY).faults).toEqual([]);
  });
});

describe('a registry that gives no audit', () => {
  it.each([
    ['has none', '{"message":"405 Method Not Allowed - POST https://registry.example","statusCode":405}', /405/],
    [
      'is not found',
      '{"message":"request to https://registry.example/ failed, reason: getaddrinfo ENOTFOUND"}',
      /ENOTFOUND/,
    ],
    ['takes too long', '{"message":"network timeout at: https://registry.example/"}', /timeout/],
  ])('leaves it unchecked, and says why: it %s', (_, output, why) => {
    const { faults, notChecked } = weighAudit(output, [], TODAY);
    expect([faults, notChecked]).toEqual([[], expect.stringMatching(why)]);
  });

  it.each([
    ['', /no report: nothing/],
    ['{"error":{"code":"ENOLOCK"}}', /ENOLOCK/],
    ['npm is broken', /npm is broken/],
  ])('is not taken for anything else that goes wrong: %s', (output, says) => {
    const { faults, notChecked } = weighAudit(output, [], TODAY);
    expect([faults, notChecked]).toEqual([[expect.stringMatching(says)], undefined]);
  });
});
