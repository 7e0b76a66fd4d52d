import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sanitizeHtml } from '../../../src/services/catalog/sanitize-html.ts';

describe('sanitizeHtml', () => {
  it('keeps structure, pictures, tables and links', () => {
    const html =
      '<h2>Care</h2><p>Wash <strong>cold</strong>.</p><ul><li>One</li></ul><img src="https://cdn.example/a.jpg" alt="A" />' +
      '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table><a href="/pages/care">more</a>';
    expect(sanitizeHtml(html)).toBe(html);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['<a href=" jAvA\tscript:alert(1)">x</a>'],
    ['<a href="&#106;avascript:alert(1)">x</a>'],
    ['<a href="data:text/html,<script>alert(1)</script>">x</a>'],
    ['<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
    ['<svg><script>alert(1)</script></svg>'],
    ['<math><mi xlink:href="javascript:alert(1)">x</mi></math>'],
    ['<iframe src="https://evil.example/"></iframe>'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['<style>@import "//evil.example"</style>'],
    ['<p style="background:url(javascript:alert(1))" class="checkout" onclick="alert(1)">x</p>'],
    ['<form action="//evil.example"><input name="card"><button>Pay</button></form>'],
    ['<object data="x.swf"></object><embed src="x.swf"><base href="//evil.example">'],
    ['<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
    ['<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ])('makes %s harmless', (html) => {
    const clean = sanitizeHtml(html);
    expect(clean).not.toMatch(
      /<script|javascript:|data:|\son\w+=|<iframe|<style|style=|class=|<form|<input|<object|<embed|<base|<meta|<svg|<math/i,
    );
  });

  it('keeps a film of a known host', () => {
    expect(sanitizeHtml('<iframe src="https://www.youtube.com/embed/x"></iframe>')).toContain('youtube.com/embed/x');
  });

  it('cuts the way back from a page opened in a new tab', () => {
    expect(sanitizeHtml('<a href="https://a.example" target="_blank">x</a>')).toContain('rel="noopener noreferrer"');
  });

  it('changes nothing the second time, so that a second import finds nothing to write', () => {
    const html = fc
      .array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<b',
          '>',
          '&',
          '&amp;',
          '&nbsp;',
          '<script>',
          'x',
          '"',
          "'",
          ' ',
          '\n',
          '<a href=',
          '</',
        ),
      )
      .map((a) => a.join(''));
    fc.assert(
      fc.property(html, (text) => sanitizeHtml(sanitizeHtml(text)) === sanitizeHtml(text)),
      { examples: [['<p><b<p><p>']] },
    );
  });
});

describe('plainText', () => {
  it('keeps the words apart and decodes entities', () => {
    expect(
      plainText('<h6><span>Care</span></h6>\n<p>Wash&nbsp;cold &amp; dry.<br/>5 &lt; 6</p><style>p{}</style>'),
    ).toBe('Care Wash cold & dry. 5 < 6');
  });
});
