import type { Grade, OfficeKind } from '../../gazetteer/offices/heads.ts';

/** What stands beside a head noun, as evidence for or against a public office. */
export type Evidence = {
  /** States and blocs served, in the order of the text. */
  states: string[];
  /** A public body by word or by name. */
  publicBody: boolean;
  /** One of the bodies known by name, which a private word beside it does not undo. */
  namedBody: boolean;
  privateBody: boolean;
  /** A proper noun that is neither a state nor a known body. */
  unknownOrg: boolean;
  portfolio: boolean;
  /** "police", "fire": a local force, whose spokesman speaks for no state. */
  local: boolean;
  /** "church", "brand", "shadow": words that turn a minister or an ambassador into something else. */
  notPublic: boolean;
  former: boolean;
};

/** A title as read: tokens `first` to `last` without its determiner, head noun at `headFirst` to `headLast`. */
export type Title = Evidence & {
  first: number;
  last: number;
  headFirst: number;
  headLast: number;
  office: string;
  kind: OfficeKind;
  grade: Grade;
  plural: boolean;
  /** 'the', 'his', … before it; null where there is none. */
  determiner: string | null;
  abbreviated: boolean;
};
