/** One time in one office. Dates are ISO days; `to` null: still held when the table was made. */
export type Term = {
  office: string;
  /** Family of offices, as `officeKey` of the officials pass gives it: "head-of-state", "minister:foreign", … */
  key: string;
  country: string;
  from: string;
  to: string | null;
};

/** A person of the table with every spelling of the name. */
export type Holder = {
  id: string;
  name: string;
  /** Spellings, each as folded tokens in the text's order; the first is `name`. */
  spellings: readonly (readonly string[])[];
  /** Known by the family name alone, all over the world's press. */
  prominent: boolean;
  terms: readonly Term[];
};
