/** The cookies of one host during one sign-in; paths do not matter there. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** Takes what an answer sets; what it empties goes. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** Value of the header Cookie. */
  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
