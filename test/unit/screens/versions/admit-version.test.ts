import { describe, expect, it } from 'vitest';
import { admitVersion, type NamedClient } from '../../../../src/screens/registry/admit-version.ts';
import { ScreenRegistry, type PublishedVersion } from '../../../../src/screens/registry/screen-registry.ts';
import type { ManifestScreen } from '../../../../src/screens/registry/screen.ts';

const screen = (name: string): ManifestScreen => ({
  ...{ name, type: 'query', id: name, body: name, cachedId: `${name}+`, cachedBody: name, contract: null },
});
const gone = new Date('2026-11-01T00:00:00Z');
const version = (
  name: string,
  day: number,
  retiredAt: Date | null,
  screens: string[],
  client = 'mobile',
): PublishedVersion => ({
  ...{ client, version: name, publishedAt: new Date(Date.UTC(2026, 9, day)), retiredAt, screens: screens.map(screen) },
});
const registry = new ScreenRegistry(
  [{ ...screen('Deployed'), client: 'mobile' }],
  [
    version('1.0.0', 1, gone, ['Old', 'Both', 'Deployed']),
    version('1.1.0', 2, null, ['Both']),
    version('1.2.0', 3, null, ['New']),
    version('3.0.0', 4, gone, ['Kiosk'], 'kiosk'),
  ],
);
/** undefined when admitted, else the details of the refusal. */
const asked = (name: string, said: NamedClient = {}) =>
  admitVersion(registry.find(name, said.name)!, said, (client) => registry.versionsOf(client));

describe('a client that asks for a registered operation', () => {
  it('is admitted while a live version has the document, or the deployment', () => {
    expect(asked('Both')).toBeUndefined();
    expect(asked('New', { name: 'mobile', version: '1.2.0' })).toBeUndefined();
    expect(asked('Deployed')).toBeUndefined();
  });

  it('is told to upgrade, and to what, once every version with the document is retired', () => {
    expect(asked('Old')).toMatchObject({
      code: 'CLIENT_UPGRADE_REQUIRED',
      message: 'Version 1.0.0 of mobile is not served since 2026-11-01T00:00:00.000Z. Upgrade to 1.2.0.',
      details: { client: 'mobile', version: '1.0.0', retiredAt: gone.toISOString(), upgradeTo: '1.2.0' },
    });
    expect(asked('Kiosk')?.details).toMatchObject({ client: 'kiosk', version: '3.0.0', upgradeTo: null });
  });

  it('is refused when it names a retired version, whoever else has the document', () => {
    for (const name of ['Both', 'New', 'Deployed'])
      expect(asked(name, { name: 'mobile', version: '1.0.0' })?.details).toMatchObject({ version: '1.0.0' });
    expect(asked('Both', { version: '1.0.0' })?.details).toMatchObject({ version: '1.0.0' });
  });

  it('is judged by the document alone when its version was never published', () => {
    expect(asked('Both', { name: 'mobile', version: '9.0.0' })).toBeUndefined();
    expect(asked('Old', { name: 'mobile', version: '9.0.0' })?.details).toMatchObject({ upgradeTo: '1.2.0' });
    expect(asked('Both', { name: 'somebody', version: '1.0.0' })?.details).toMatchObject({ version: '1.0.0' });
  });
});
