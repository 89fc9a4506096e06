import type { FuzzTarget } from '../target.ts';
import { exports } from './exports.ts';
import { extraction } from './extraction.ts';
import { imports } from './imports.ts';
import { messages } from './messages.ts';
import { reader } from './reader.ts';
import { search } from './search.ts';

/** Every border that strangers can reach with a text or a file. */
export const TARGETS: readonly FuzzTarget[] = [messages, imports, exports, extraction, reader, search];
