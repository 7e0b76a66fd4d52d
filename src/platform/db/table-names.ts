import { Prisma } from '../../generated/prisma/client.ts';

/** Every table of the schema: the names of its models in snake_case, a rule that a test holds the schema to. */
export const tableNames: ReadonlySet<string> = new Set(
  Object.keys(Prisma.ModelName).map((model) =>
    model.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`),
  ),
);
