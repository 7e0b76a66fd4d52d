import { describe, expect, it } from 'vitest';
import { OBJECT_KINDS, type ObjectKind } from '../../../src/services/media/object-kinds.ts';
import { drawNamedPicture } from '../../../src/services/media/named-picture.ts';
import { parsePictureName, pictureName, VIEWS } from '../../../src/services/media/picture-name.ts';
import { SCENE_THEMES, type SceneTheme } from '../../../src/services/media/scene-themes.ts';
import { wellFormedness } from './well-formedness.ts';

const objects = (Object.keys(OBJECT_KINDS) as ObjectKind[]).flatMap((kind) =>
  Array.from({ length: VIEWS * 6 }, (_, n) =>
    pictureName({
      form: 'object',
      kind,
      color: n % 2 ? '#ece5d8' : '#8c2f39',
      style: n % 6,
      tone: n % 10,
      seed: n * 397,
      view: n % VIEWS,
    }),
  ),
);
const scenes = (Object.keys(SCENE_THEMES) as SceneTheme[]).map((theme, n) =>
  pictureName({ form: 'scene', theme, tone: n % 10, seed: n }),
);
const names = [...objects, ...scenes, 'brand-logo.svg', 'brand-mark.svg'];

describe('the pictures', () => {
  it('are well-formed XML without scripts, links or anything loaded, under 20 KB each', () => {
    for (const name of names) {
      const svg = drawNamedPicture(name) ?? '';
      expect(wellFormedness(svg), name).toBe('well-formed');
      expect(svg, name).not.toMatch(/<script|<foreignObject|<image|href|\son\w+=|javascript:|NaN|undefined/i);
      expect(Buffer.byteLength(svg), name).toBeLessThan(20_000);
    }
  });

  it('are the same for the same address', () => {
    for (const name of names.slice(0, 40)) expect(drawNamedPicture(name)).toBe(drawNamedPicture(name));
  });

  it('keep the shape of a product in another colour', () => {
    const shape = (color: string) => drawNamedPicture(`mug-${color}-b00-s12-v0.svg`)?.replace(/#[0-9a-f]{6}/g, '');
    expect(shape('8c2f39')).toBe(shape('2f4a3c'));
  });

  it('have one address each: what is written otherwise does not exist', () => {
    for (const name of names) expect(pictureName(parsePictureName(name)!)).toBe(name);
    for (const name of [
      'mug.svg',
      'mug-8C2F39-b00-s12-v0.svg',
      'mug-8c2f39-b00-s012-v0.svg',
      'mug-8c2f39-b90-s1-v0.svg',
      'mug-8c2f39-b00-s1-v9.svg',
      'sofa-8c2f39-b00-s1-v0.svg',
      'constructor-8c2f39-b00-s1-v0.svg',
      'scene-toString-b0-s1.svg',
      '../brand-logo.svg',
      'brand-logo.png',
    ])
      expect(drawNamedPicture(name), name).toBeNull();
  });

  it('come in the wanted size, cropped around the middle, and no larger than the largest', () => {
    expect(drawNamedPicture('brand-mark.svg', { width: 300 })).toContain('width="300" height="300"');
    expect(drawNamedPicture('scene-tea-b1-s1.svg', { width: 300, height: 400 })).toContain(
      'width="300" height="400" viewBox="0 0 1500 1000" preserveAspectRatio="xMidYMid slice"',
    );
    expect(drawNamedPicture('brand-mark.svg', { width: 999_999 })).toContain('width="4096"');
  });
});
