/** A readable name out of an official's id, where no clip at hand gives the name: `person:roman-golovchenko` → "Roman Golovchenko". */
export function personWord(id: string): string {
  const bare = id.replace(/^[a-z]+:/, '');
  return bare
    .split(/[-_]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
