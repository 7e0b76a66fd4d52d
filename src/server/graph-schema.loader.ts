import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildUnprotectedSchema } from './graph-schema.ts';

/** How code generation reads the schema: from the classes, never from a file. */
export default function loadGraphSchema(): GraphQLSchema {
  return buildUnprotectedSchema();
}
