/** How a mutation went, as services say it. */
interface Outcome {
  readonly result: unknown;
  readonly userErrors: readonly unknown[];
  readonly conflict: unknown;
}

/** The payload of a mutation: what it made, or the id of what it deleted, under its name; and what was wrong. */
export async function payloadOf(name: string, outcome: Promise<Outcome>): Promise<object> {
  const { result, userErrors, conflict } = await outcome;
  return { [name]: result, userErrors, conflict };
}
