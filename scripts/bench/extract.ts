import { coldStart } from './extract/cold-start.ts';
import { compromiseSpeed } from './extract/compromise.ts';
import { loadTexts } from './extract/texts.ts';
import { shippedData } from './extract/shipped-data.ts';
import { passSpeeds } from './extract/speed.ts';
import { atMost, plain, type Figure, type Report } from './support/report.ts';

const millions = (charsPerSecond: number) => `${(charsPerSecond / 1e6).toFixed(2)} M chars/s`.padStart(18);

/**
 * Prints the speed of each pass and of the whole pipeline, the ratio to compromise in the same run, the cold start and
 * the size of the shipped data. `args[0]`: a folder of .txt or .json articles; the golden corpus where absent.
 */
export async function run(args: readonly string[]): Promise<Report> {
  const texts = loadTexts(args[0]);
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} articles, ${chars} characters, one thread\n`);

  const { passes, whole } = passSpeeds(texts);
  for (const [name, speed] of passes) console.log(`${name.padEnd(22)}${millions(speed)}`);
  console.log(`${'whole pipeline'.padEnd(22)}${millions(whole)}`);
  const compromise = compromiseSpeed(texts);
  console.log(`${'compromise'.padEnd(22)}${millions(compromise)}`);
  console.log(`${'ratio'.padEnd(22)}${`${(whole / compromise).toFixed(1)} ×`.padStart(18)}\n`);

  const { load, firstAnswer } = await coldStart();
  console.log(`cold start, median: modules ${load.toFixed(1)} ms, first answer ${firstAnswer.toFixed(1)} ms, together ${(load + firstAnswer).toFixed(1)} ms`);
  const sizes = shippedData();
  for (const { file, gzipped } of sizes) console.log(`${file.padEnd(52)}${(gzipped / 1024).toFixed(1).padStart(8)} KB gz`);
  console.log(`${'shipped data'.padEnd(52)}${(sizes.reduce((sum, s) => sum + s.gzipped, 0) / 1024).toFixed(1).padStart(8)} KB gz`);
  const data = sizes.reduce((sum, s) => sum + s.gzipped, 0) / 1024;
  const ratio = whole / compromise;
  const figures: Figure[] = [
    ...passes.map(([name, speed]) => plain(`${name}, pass alone`, millions(speed).trim())),
    plain('whole pipeline', millions(whole).trim()),
    plain('compromise', millions(compromise).trim()),
    { what: 'whole pipeline ÷ compromise', figure: `${ratio.toFixed(1)} ×`, target: '≥ 25 ×', met: ratio >= 25 },
    atMost('start-up from cold to the first answer', load + firstAnswer, 60, ' ms'),
    atMost('shipped data, gzipped', data, 300, ' KB'),
  ];
  return { title: 'Extraction', figures, curves: [] };
}
