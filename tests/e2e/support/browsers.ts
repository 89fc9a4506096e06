export { BROWSERS } from '../../support/browsers.ts';
