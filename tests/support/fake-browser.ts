import { fakeBrowser } from 'wxt/testing/fake-browser';

// `wxt/browser` takes the extension API from the global object; Node has none.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
