/** One time in one office. Dates are ISO days; `to` null: still held when the table was made. */
export type Term = {
  office: string;
  /** Family of offices, as `keyOfOffice` gives it: "head-of-state", "minister:foreign", … */
  key: string;
  country: string;
  from: string;
  to: string | null;
};

/** A person of the table. `keys`: every spelling as `nameKey` gives it; one of a single word names the person alone ("putin"). */
export type Holder = { id: string; name: string; keys: readonly string[]; terms: readonly Term[] };
