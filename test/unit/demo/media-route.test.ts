import fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { mediaRoute } from '../../../src/server/routes/media.route.ts';
import { drawNamedPicture } from '../../../src/services/media/named-picture.ts';

const server = fastify();
await server.register(mediaRoute(drawNamedPicture));
afterAll(() => server.close());
const MUG = '/media/mug-b5654a-b00-s12-v0.svg';
const get = (url: string, headers = {}) => server.inject({ url, headers });

describe('/media', () => {
  it('serves a picture to be kept for good, that other pages may show and that can run nothing', async () => {
    const response = await get(MUG);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(response.body).toMatch(/^<svg .*<\/svg>$/);
  });

  it('answers 304 to whoever has it', async () => {
    const { etag } = (await get(MUG)).headers;
    const again = await get(MUG, { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(MUG, { 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  it('takes a width within bounds, and ignores what other image hosts understand', async () => {
    expect((await get(`${MUG}?width=240&crop=center`)).body).toContain('width="240" height="240"');
    expect((await get(`${MUG}?width=99999`)).body).toContain('width="4096"');
  });

  it.each(['width=0', 'width=-4', 'width=wide', 'height=1e3', 'width=1&width=2', 'width='])(
    'refuses %s as a problem',
    async (query) => {
      const response = await get(`${MUG}?${query}`);
      expect(response.statusCode).toBe(400);
      expect(response.headers['content-type']).toContain('application/problem+json');
    },
  );

  it.each([
    'sofa-b5654a-b00-s12-v0.svg',
    'mug-b5654a-b00-s12-v0.png',
    'mug.svg',
    '%2e%2e%2fpackage.json',
    'a'.repeat(90),
  ])('knows no %s', async (name) => {
    const response = await get(`/media/${name}`);
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });
});
