import type { IncomingMessage } from 'node:http';

/** Longest form, bytes: a page of ours sends one short word. */
const LONGEST = 4_096;

/** The fields of a form that was sent. @throws Error where it is longer than 4 KiB */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += part;
    if (text.length > LONGEST) throw new Error('The form is too long.');
  }
  return new URLSearchParams(text);
}
