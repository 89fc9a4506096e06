/** The front matter that note-taking tools write: scalars and lists of scalars, nothing deeper. */
export type FrontMatter = Map<string, string[]>;

const KEY = /^([\p{L}\p{N}_-]+):\s*(.*)$/u;

/** One scalar, without its quotes; escapes as in JSON or doubled single quotes. */
function scalar(text: string): string {
  const trimmed = text.trim();
  if (/^".*"$/s.test(trimmed)) {
    try {
      return String(JSON.parse(trimmed));
    } catch {
      return trimmed.slice(1, -1); // YAML's own escapes beyond JSON's stay as they are
    }
  }
  if (/^'.*'$/s.test(trimmed)) return trimmed.slice(1, -1).replaceAll("''", "'");
  return trimmed.replace(/\s+#.*$/, '');
}

function inline(text: string): string[] {
  if (!/^\[.*\]$/s.test(text)) return text === '' ? [] : [scalar(text)];
  return (text.slice(1, -1).match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,]+/g) ?? []).map(scalar).filter((item) => item !== '');
}

/** Reads the block between the first two `---` lines; null where a text has none. */
export function readFrontMatter(note: string): { fields: FrontMatter; body: string } | null {
  const [, block, body] = /^\ufeff?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n(.*))?$/s.exec(note) ?? [];
  if (block === undefined) return null;
  const fields: FrontMatter = new Map();
  let last: string[] | null = null;
  for (const line of block.split(/\r?\n/).slice(0, 500)) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const [, key, value] = KEY.exec(line) ?? [];
    if (item && last) last.push(scalar(item[1] ?? ''));
    else if (key !== undefined) {
      last = inline((value ?? '').trim());
      fields.set(key.toLowerCase(), last);
    }
  }
  return { fields, body: body ?? '' };
}
