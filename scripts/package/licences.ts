import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package whose code is in the shipped extension. */
export type Shipped = { name: string; version: string; licence: string; text: string | null };

type Locked = { version?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean; link?: boolean };

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

function licenceText(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((file) => LICENCE_FILE.test(file));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim();
}

/** Every package that the runtime dependencies bring along, by name: all that a bundle can hold. */
export function shippedPackages(root: string): Shipped[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional, link }]) => path !== '' && !dev && !devOptional && !optional && !link)
    .map(([path, { version = '', license = 'unknown' }]) => ({
      name: path.split('node_modules/').at(-1) ?? path,
      version,
      licence: license,
      text: licenceText(join(root, path)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** The list for people: `docs/licences.md`. */
export function licenceTable(packages: Shipped[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of what ships

Attaché is under the MIT licence (\`LICENSE\`). Its packages hold code or data of these others; their full texts are in \`licences.txt\` inside each package. \`node scripts/licences.ts\` writes this list.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}

/** The texts that go with the packages: `licences.txt`. */
export function licenceTexts(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const others = shippedPackages(root).map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text ?? `Licence: ${licence}.`}`);
  return `${[`Attaché\n\n${own}`, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
