/** A moment, and the zone in which its author wrote it: `Z`, or hours and minutes east of UTC, such as `+09:00`. */
export type Moment = { readonly date: Date; readonly offset: string };
