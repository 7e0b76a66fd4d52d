/** Description of the argument by which two editors of one record do not overwrite each other. */
export const EXPECTED_VERSION =
  'The version that you read. When the record is at another one by now, nothing is changed and `conflict` says so.';
