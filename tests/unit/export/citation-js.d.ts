declare module '@citation-js/core' {
  /** A bibliography read from text of any format whose plug-in is loaded. */
  export class Cite {
    constructor(text: string);
    readonly data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
