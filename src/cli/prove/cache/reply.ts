/** The parts of an answer that proofs read. */
export interface ReplyBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  readonly extensions?: {
    /** Some optional part was late and is missing. */
    readonly degraded?: unknown;
    readonly cache?: { readonly key: string; readonly tags: readonly string[]; readonly ageMs: number };
  };
}

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  readonly body: ReplyBody;
  /** What answers are compared by: the data, and which errors stand where; not what differs by request. */
  readonly content: string;
  readonly cacheStatus: string;
  /** It was kept, and not made for this request. */
  readonly isHit: boolean;
  /** Nothing is missing in it that only came too late. */
  readonly isWhole: boolean;
}

/** Understands an answer; one that is no JSON has no body. */
export function readReply({ status, headers }: Response, text: string): Reply {
  const body = parsed(text);
  const cacheStatus = headers.get('cache-status') ?? '';
  const errors = body.errors?.map(({ path, extensions }) => ({ path, code: extensions?.code }));
  return {
    ...{ status, headers, text, body, cacheStatus },
    content: JSON.stringify(errors ? { data: body.data, errors } : { data: body.data }),
    isHit: /;\s*hit\b/.test(cacheStatus),
    isWhole: body.extensions?.degraded === undefined,
  };
}

function parsed(text: string): ReplyBody {
  try {
    return JSON.parse(text) as ReplyBody;
  } catch {
    return { data: `no JSON: ${text.slice(0, 200)}` };
  }
}
