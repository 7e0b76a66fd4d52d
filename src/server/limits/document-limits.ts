/**
 * How much one document may ask for, before anybody looks at what it costs. Sized from measurement: the largest
 * document of the published Hydrogen starter has 248 tokens, 7 levels and 102 fields; the explorer's
 * introspection has 15 levels.
 */
export const documentLimits = {
  /** Lexical tokens of a document. */
  tokens: 10_000,
  /** Levels of fields below the operation. */
  depth: 16,
  /** Fields with fragments spread out. */
  fields: 2_000,
  /** Aliased fields, fragments spread out. */
  aliases: 100,
  /** Fields directly below the operation, fragments spread out. */
  rootFields: 50,
  /** Directives on one field, spread or operation: @skip, @include and two more. */
  directivesAtOnce: 4,
  /** Directives, fragments spread out. */
  directives: 100,
  /** Levels of lists and objects in variables. */
  variableDepth: 32,
  /** Values in variables, lists and objects counted too. 250 products in full are some 20,000. */
  variableValues: 50_000,
} as const;

/** How much of what went wrong is told: nonsense must not earn a long answer. */
export const errorLimits = {
  /** Errors of a document or its variables. */
  refusals: 3,
  /** Errors of fields, with data beside them. */
  fieldErrors: 50,
  /** Errors of one operation that are logged in full; the rest of a list fails for the same reason, as a rule. */
  logged: 5,
  /** Characters of a message, or of a text in extensions. */
  messageLength: 400,
  /** Places in the document that one error points at. */
  locations: 3,
} as const;
