import { describe, expect, it } from 'vitest';
import { externalVideoUrls } from '../../../src/services/catalog/external-video.ts';
import { MediaService } from '../../../src/services/catalog/media.service.ts';

const media = new MediaService('https://shop.example');

describe('address of a picture', () => {
  it('is absolute, below the public address where it is a path', () => {
    expect(media.imageUrl({ url: '/media/mug.svg' })).toBe('https://shop.example/media/mug.svg');
    expect(media.imageUrl({ url: 'https://cdn.example/mug.jpg' })).toBe('https://cdn.example/mug.jpg');
  });

  it('carries the wishes to a host that reads them', () => {
    const transform = { maxWidth: 300, maxHeight: 200, crop: 'CENTER', scale: 2, preferredContentType: 'WEBP' };
    expect(media.imageUrl({ url: 'https://cdn.shopify.com/s/files/mug.jpg?v=1' }, transform)).toBe(
      'https://cdn.shopify.com/s/files/mug.jpg?v=1&width=600&height=400&crop=center&format=webp',
    );
  });

  it('stays as it is on a host that does not', () => {
    expect(media.imageUrl({ url: 'https://cdn.example/mug.jpg?sig=1' }, { maxWidth: 300 })).toBe(
      'https://cdn.example/mug.jpg?sig=1',
    );
  });

  it('refuses sizes that no picture has', () => {
    expect(() => media.imageUrl({ url: '/a.svg' }, { maxWidth: 0 })).toThrow('"maxWidth" is 0; give 1 to 5760.');
    expect(() => media.imageUrl({ url: '/a.svg' }, { scale: 4 })).toThrow('"scale" is 4; give 1 to 3.');
  });
});

describe('address of an external film', () => {
  it('is that of its page and of its player, from either', () => {
    const youtube = {
      originUrl: 'https://www.youtube.com/watch?v=abcdefghijk',
      embedUrl: 'https://www.youtube.com/embed/abcdefghijk',
    };
    for (const url of [youtube.originUrl, youtube.embedUrl, 'https://youtu.be/abcdefghijk?t=3'])
      expect(externalVideoUrls(url)).toEqual(youtube);
    const vimeo = { originUrl: 'https://vimeo.com/76979871', embedUrl: 'https://player.vimeo.com/video/76979871' };
    for (const url of Object.values(vimeo)) expect(externalVideoUrls(url)).toEqual(vimeo);
  });
});
