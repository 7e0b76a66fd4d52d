import { expect, test } from 'vitest';
import { idCookie } from '../../../../src/auth/sessions/session-cookie.ts';

const ID = 'a'.repeat(43);

test('over https the cookie is tied to the host', () => {
  const cookie = idCookie('vitrine-session', 'https://graph.shop.example');
  expect(cookie.give(ID, 60_999)).toBe(
    `__Host-vitrine-session=${ID}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60`,
  );
  expect(cookie.take()).toBe('__Host-vitrine-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0');
});

test('over plain http it has no prefix and is not Secure, or browsers would not keep it', () => {
  expect(idCookie('vitrine-session', 'http://localhost:4000').give(ID)).toBe(
    `vitrine-session=${ID}; Path=/; HttpOnly; SameSite=Lax`,
  );
});

test.each([
  [`other=1; __Host-vitrine-session=${ID}`, ID],
  [`vitrine-session=${ID}`, null],
  [`x__Host-vitrine-session=${ID}`, null],
  [`__Host-vitrine-session=${ID}a`, null],
  ['__Host-vitrine-session=', null],
  ['', null],
])('of the header %j it takes %j', (header, id) => {
  expect(idCookie('vitrine-session', 'https://graph.shop.example').read({ cookie: header })).toBe(id);
});
