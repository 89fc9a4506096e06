import { pathsIn, type Tree } from './tree.ts';

const CALLS = 'utils/messaging/calls.ts';
const SOURCE = /^(?:entrypoints|utils|components)\/.*\.tsx?$/u;

/** The two maps of calls: type's name, what marks a file that answers them, and how one is made. */
const DIRECTIONS = [
  { type: 'BackgroundCalls', answers: /\bBackgroundHandlers\b|\bhandleBackgroundCalls\(/u, call: (name: string) => new RegExp(`callBackground\\(\\s*'${name}'`, 'u') },
  { type: 'PageCalls', answers: /\bPageHandlers\b|\bhandlePageCalls\(/u, call: (name: string) => new RegExp(`callPage\\([^']*'${name}'`, 'u') },
];

function namesIn(tree: Tree, type: string): string[] {
  const body = new RegExp(`export type ${type} = \\{(.*?)\\n\\};`, 'su').exec(tree.get(CALLS) ?? '')?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+): \(/gmu)].map((match) => match[1] ?? '');
}

/** Calls that nobody answers, and calls that nobody makes. */
export function loneCalls(tree: Tree): string[] {
  const sources = pathsIn(tree, SOURCE).filter((path) => path !== CALLS && path !== 'utils/messaging/messenger.ts');
  const texts = sources.map((path) => tree.get(path) ?? '');
  return DIRECTIONS.flatMap(({ type, answers, call }) => {
    const answering = texts.filter((text) => answers.test(text));
    const names = namesIn(tree, type);
    if (names.length === 0) return [`${CALLS} has no calls in ${type}`];
    return names.flatMap((name) => {
      const handled = answering.some((text) => new RegExp(`(?:^|[\\s{,])(?:async )?${name}\\s*(?:[:,(]|\\n?\\s*\\})`, 'mu').test(text));
      const made = texts.some((text) => call(name).test(text));
      return [...(handled ? [] : [`${type}.${name} has no handler`]), ...(made ? [] : [`${type}.${name} is never called`])];
    });
  });
}
