import { dearerFields, type DearerField } from './dearer-fields.ts';
import type { FieldProfile } from './field-profile.ts';

/** A screen, and what its fields take. */
export interface ScreenFootprint {
  readonly client: string;
  readonly name: string;
  readonly fields: readonly FieldProfile[];
}

/** What a change adds to a screen. */
export interface ScreenChange {
  readonly client: string;
  readonly name: string;
  /** More statements than before; less than 0 for fewer. */
  readonly statements: number;
  readonly bytes: number;
  /** Bytes before, so that growth can be told as a share. */
  readonly bytesBefore: number;
  /** Fields that are new or dearer; where there are none and the screen takes less, `cheaper` has what it takes less for. */
  readonly dearer: readonly DearerField[];
  /** Fields that are gone or cheaper; their figures say how much less they take, and `isNew` that they are gone. */
  readonly cheaper: readonly DearerField[];
}

/** Two states of the screens, compared. */
export interface ScreensComparison {
  readonly changed: readonly ScreenChange[];
  readonly unchanged: number;
  /** Screens that were not there before, and those that are gone, as `web/Product`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What a change adds to each screen, by what the fields take. */
export function compareScreens(now: readonly ScreenFootprint[], before: readonly ScreenFootprint[]): ScreensComparison {
  const known = new Map(before.map((screen) => [titleOf(screen), screen]));
  const here = new Set(now.map(titleOf));
  const pairs = now.flatMap((screen) => {
    const earlier = known.get(titleOf(screen));
    return earlier ? [changeOf(screen, earlier)] : [];
  });
  const changed = pairs.filter(({ dearer, cheaper }) => dearer.length + cheaper.length > 0);
  return {
    changed,
    unchanged: pairs.length - changed.length,
    added: now.map(titleOf).filter((title) => !known.has(title)),
    removed: before.map(titleOf).filter((title) => !here.has(title)),
  };
}

function changeOf({ client, name, fields }: ScreenFootprint, earlier: ScreenFootprint): ScreenChange {
  const bytesBefore = bytesOf(earlier.fields);
  return {
    client,
    name,
    statements: statementsOf(fields) - statementsOf(earlier.fields),
    bytes: bytesOf(fields) - bytesBefore,
    bytesBefore,
    dearer: dearerFields(fields, earlier.fields),
    cheaper: dearerFields(earlier.fields, fields),
  };
}

const titleOf = ({ client, name }: ScreenFootprint): string => `${client}/${name}`;
const statementsOf = (fields: readonly FieldProfile[]): number =>
  fields.reduce((sum, { statements }) => sum + statements, 0);
const bytesOf = (fields: readonly FieldProfile[]): number =>
  fields.reduce((sum, { path, bytes }) => (path.includes('.') ? sum : sum + bytes), 0);
