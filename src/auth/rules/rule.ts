import type { and } from 'graphql-shield';

/** A rule of graphql-shield, alone or made of others. */
export type Rule = Parameters<typeof and>[number];
