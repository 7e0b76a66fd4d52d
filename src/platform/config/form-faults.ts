import type { z } from 'zod';
import type { SettingFault } from './config-error.ts';
import { shown } from './secret-mask.ts';
import type { Setting } from './setting.ts';

/** More would not be read. */
const MOST = 10;

/**
 * What is wrong with the text of a setting, in one sentence; of JSON one for each place, `ISSUERS[0].audience`. Values
 * inside JSON are not shown, as secrets stand beside them.
 */
export function formFaults(setting: Setting<unknown>, text: string, { issues }: z.ZodError): SettingFault[] {
  const { name, secret, type } = setting;
  const atPlaces = issues.filter(({ path }) => path.length > 0);
  if (!type.json || atPlaces.length === 0)
    return [{ name, value: shown(text, secret), remedy: `it must be ${type.expects}.` }];
  return atPlaces.slice(0, MOST).map((issue) => ({
    name: `${name}${issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')}`,
    remedy: `it ${sentence(issue)}.`,
  }));
}

/** Goes on from the place: "is missing", "must be one of …". */
function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `must be of type ${issue.expected}`;
    case 'unrecognized_keys':
      return `has what nobody knows: ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'invalid_value':
      return issue.values.length > 1
        ? `must be one of ${issue.values.map(String).join(', ')}`
        : `must be ${String(issue.values[0])}`;
    case 'too_small':
      return 'must not be empty';
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an http or https URL' : `must look like ${String(issue.pattern)}`;
    default:
      return issue.message;
  }
}
