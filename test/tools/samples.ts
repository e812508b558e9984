import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { writeDocx } from '../../src/platform/letter-docx';
import { missingGlyphs } from '../../src/platform/missing-glyphs';
import { patientMark } from '../../src/ui/parts/patient-mark';
import { applyEdits, letterPlainText } from '../../src/referral/letter-text';
import { readCase, type SampleCase } from '../samples/sample-case';
import { sampleLetters, type SampleLetter } from '../samples/sample-letters';
import { writeChecklist } from '../samples/checklist';
import { root } from './build-extension';
import { findBrowser } from './find-browser';
import { printedPage } from './printed-page';

/**
 * `npm run samples [-- --case FILE.json]`: every letter of every sample case as HTML, PDF, DOCX and text in
 * `.output/samples/`, with a checklist to sign. Exit code 2 where a case is wrong, naming the field.
 */
const { values: asked } = parseArgs({
  options: { case: { type: 'string', multiple: true }, out: { type: 'string' } },
});
const cases = `${root}test/samples/cases`;
const files =
  asked.case ??
  readdirSync(cases)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(cases, name));
const folder = asked.out ?? `${root}.output/samples`;

const read = files.map((file) => ({ name: path.basename(file, '.json'), given: readOrStop(file) }));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let lacking = 0;
const all: { name: string; given: SampleCase; letters: SampleLetter[] }[] = [];
for (const { name, given } of read) {
  const letters = sampleLetters(given);
  all.push({ name, given, letters });
  for (const { kind, result } of letters) {
    if ('refused' in result) {
      console.log(`${name}: ${kind} is not made. ${result.refused}`);
      continue;
    }
    const base = `${folder}/${name}-${kind}`;
    const made = applyEdits(result.letter, { edits: {}, removed: {} });
    const mark = patientMark(given.patient, result.facts.age);
    const page = printedPage(made, mark);
    writeFileSync(`${base}.html`, page);
    writeFileSync(`${base}.txt`, letterPlainText(result.letter, {}, {}));
    writeFileSync(`${base}.docx`, Buffer.from(await (await writeDocx(made, mark)).arrayBuffer()));
    const missing = await print(browser, page, `${base}.pdf`);
    if (missing.length === 0) continue;
    lacking += 1;
    console.error(
      `${name}: ${kind} is not printed as PDF: no font here draws ${missing.join(' ')}. Install one, or use the DOCX.`,
    );
  }
}
writeFileSync(`${folder}/checklist.html`, writeChecklist(all));
await browser.close();
const made = all.flatMap(({ letters }) => letters.filter(({ result }) => 'letter' in result));
console.log(
  `${made.length} letters of ${all.length} cases in ${path.relative(process.cwd(), folder)}; begin with checklist.html.${lacking > 0 ? ` ${lacking} without a PDF, see above.` : ''}`,
);

function readOrStop(file: string): SampleCase {
  const result = readFile(file);
  if ('case' in result) return result.case;
  console.error(`${file} is not a sample case:`);
  for (const problem of result.problems) console.error(`  ${problem}`);
  process.exit(2);
}

function readFile(file: string) {
  try {
    return readCase(readFileSync(file, 'utf8'));
  } catch {
    return { problems: ['There is no such file, or it cannot be read.'] };
  }
}

/** Printed by the browser as from the extension; or what it could not draw, and no PDF with boxes in it. */
async function print(from: Browser, html: string, file: string): Promise<string[]> {
  const page = await from.newPage();
  try {
    await page.setContent(html);
    // The loader of these tools marks functions with a name the page does not have.
    await page.evaluate('globalThis.__name = (each) => each');
    const text = await page.evaluate(() => document.body.textContent ?? '');
    const missing = await page.evaluate(missingGlyphs, text);
    if (missing.length === 0) {
      await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
    }
    return missing;
  } finally {
    await page.close();
  }
}
