import { describe, expect, it } from 'vitest';
import { isEmailAddress, phoneNumberOf, zoneCodeOf } from '../../../src/services/customers/contact-forms.ts';

describe('an e-mail address', () => {
  it.each([
    'ada@example.org',
    'a.b+c@sub.example.co',
    "o'neil@example.org",
    'ärger@müller.example',
    `${'x'.repeat(64)}@example.org`,
  ])('is one: %s', (text) => expect(isEmailAddress(text)).toBe(true));

  it.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'a@b',
    'a b@example.org',
    'a@@example.org',
    'a@-x.org',
    'a@x..org',
    '<a@example.org>',
    `${'x'.repeat(65)}@example.org`,
    `a@${'x.'.repeat(130)}org`,
    'a@example.org\n',
  ])('is none: %j', (text) => expect(isEmailAddress(text)).toBe(false));
});

describe('a telephone number', () => {
  it.each([
    ['+4930123456', '+4930123456'],
    ['+49 (30) 123-456', '+4930123456'],
    ['+49/30.123456', '+4930123456'],
    ['030123456', null],
    ['+0301234567', null],
    ['+12', null],
    ['+1234567890123456', null],
    ['+49 30 CALL ME', null],
  ])('%j is %j', (text, number) => expect(phoneNumberOf(text)).toBe(number));
});

describe('the code of a region', () => {
  it.each([
    [' ca ', 'CA'],
    ['13', '13'],
    ['BY', 'BY'],
    ['US-CA', null],
    ['Bavaria', null],
  ])('%j is %j', (text, code) => expect(zoneCodeOf(text)).toBe(code));
});
