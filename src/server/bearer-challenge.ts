/**
 * What a refused access token is answered with in WWW-Authenticate, after RFC 6750, section 3.
 * @param description why, in ASCII without quotation marks or backslashes as the RFC has it; anything else is left out
 */
export function bearerChallenge(description: string): string {
  return `Bearer error="invalid_token", error_description="${description.replace(/[^\x20-\x7e]|["\\]/g, '')}"`;
}
