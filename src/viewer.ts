/** Who asks. Types only. */
export type Viewer = Guest;

/** Somebody who has not said who they are. */
export interface Guest {
  readonly kind: 'guest';
}
