import { JSDOM, VirtualConsole } from 'jsdom';

/** A document for a test, from HTML, at an address; nothing runs in it. */
export const pageOf = (html: string, url = 'https://news.example/politics/a-story-of-some-words'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
