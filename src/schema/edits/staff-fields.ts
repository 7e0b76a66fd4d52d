/** Descriptions of what only staff is told of a record. */
export const VERSION = 'Increases with every change: give it as `expectedVersion`. For staff; null for others.';
export const IS_PUBLISHED = 'Whether shoppers see it now. For staff; null for others.';
export const PUBLISHED_ON =
  'Since when shoppers see it, or from when on; null when that is not planned. For staff; null for others.';
