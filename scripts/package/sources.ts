import { basename } from 'node:path';
import { filesBelow } from './zip.ts';

/** Folders that installing, building and running leave behind. */
const LEFT_BEHIND = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'out', 'coverage']);
const LITTER = /(?:\.log|\.tsbuildinfo|\.DS_Store)$/u;

/** The files from which the packages can be built again: what Mozilla's reviewers ask for. */
export const sourceFiles = (root: string): string[] => filesBelow(root, (path) => LEFT_BEHIND.has(basename(path)) || LITTER.test(path));
