import { describe, expect, it } from 'vitest';
import { RealmMemory } from '../../../src/identity-provider/realm-memory.ts';

describe('what the local identity provider remembers', () => {
  it('is found by id and by uid, and only as its own kind', async () => {
    const { adapter } = new RealmMemory();
    await adapter('Session').upsert('a', { uid: 'u' }, 60);
    expect(await adapter('Session').find('a')).toMatchObject({ uid: 'u' });
    expect(await adapter('Session').findByUid('u')).toMatchObject({ uid: 'u' });
    expect(await adapter('Grant').find('a')).toBeUndefined();
  });

  it('never grows past its bound', async () => {
    const memory = new RealmMemory();
    for (let index = 0; index < 2_500; index += 1) await memory.adapter('Interaction').upsert(`${index}`, {}, 60);
    expect(memory.dump()).toHaveLength(2_000);
    expect(await memory.adapter('Interaction').find('0')).toBeUndefined();
    expect(await memory.adapter('Interaction').find('2499')).toBeDefined();
  });

  it('is there again after it was kept', async () => {
    const memory = new RealmMemory();
    await memory.adapter('RefreshToken').upsert('r', { grantId: 'g' }, 60);
    const again = new RealmMemory(JSON.parse(JSON.stringify(memory.dump())));
    expect(await again.adapter('RefreshToken').find('r')).toEqual({ grantId: 'g' });
  });

  it('goes with its grant', async () => {
    const { adapter } = new RealmMemory();
    await adapter('RefreshToken').upsert('r', { grantId: 'g' }, 60);
    await adapter('RefreshToken').upsert('s', { grantId: 'h' }, 60);
    await adapter('RefreshToken').revokeByGrantId('g');
    expect(await adapter('RefreshToken').find('r')).toBeUndefined();
    expect(await adapter('RefreshToken').find('s')).toBeDefined();
  });
});
