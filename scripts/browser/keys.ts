/** The parts of a chord such as "Alt+Shift+ArrowDown": keys held down, and the one pressed. */
export function chord(keys: string): { held: string[]; key: string } {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return { held: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}
