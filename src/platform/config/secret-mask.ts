/** A setting's value as it may be shown: of a secret only what is not secret in a URL, else nothing. */
export function shown(value: string, secret = false): string {
  if (!secret) return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  return maskedUrl(value) ?? '(hidden)';
}

/**
 * A connection URL, or several with commas between them, without passwords and parameters, which may hold one.
 * undefined where a part of the text is no URL: then nobody knows where the password is.
 */
export function maskedUrl(text: string): string | undefined {
  const masked = text.split(/\s*,\s*(?=\w+:\/\/)/).map(maskedOne);
  return masked.includes(undefined) ? undefined : masked.join(',');
}

function maskedOne(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.hostname === '') return undefined;
  const user = url.username === '' ? '' : `${url.username}${url.password === '' ? '' : ':***'}@`;
  return `${url.protocol}//${user}${url.host}${url.pathname}`;
}
