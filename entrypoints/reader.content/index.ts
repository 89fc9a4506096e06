import { defineContentScript } from 'wxt/utils/define-content-script';
import { isWorthReading } from './frame.ts';
import { startReader } from './reader.ts';

/** Runs by itself on the shipped news sites, and in any page where the extension puts it; twice comes to once. */
export default defineContentScript({
  // Filled in by `wxt.config.ts` with the list of news sites, so that the list is no part of the script.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  // The page's own scripts need not hear that we start; our other copies in the same world do.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isWorthReading(document)) void startReader(document, ctx.signal, () => ctx.isValid);
  },
});
