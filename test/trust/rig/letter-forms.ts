import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { writeDocx } from '../../../src/platform/letter-docx';
import type { LocalForm } from '../../../src/policy/local-form';
import { DOCUMENT, formsFor } from '../../../src/referral/letter-form';
import type { Letter, LetterFacts } from '../../../src/referral/letter';
import { applyEdits, letterHtml, letterPlainText } from '../../../src/referral/letter-text';
import { root } from '../../tools/build-extension';
import { filesOf, wholeDocx } from '../../tools/docx-text';
import { findBrowser } from '../../tools/find-browser';
import { printedPages } from '../../tools/printed-page';
import { canReadPdf, pdfStrings, pdfText } from './pdf-text';

/** File names and what a folder’s list shows of a file: they tell nothing, not even whose or what. */
export const PROPERTIES = 'file names and properties';

/** One way a letter leaves, and all that stands in it. */
export type Form = readonly [form: string, text: string];

/** Every form but the sheets of paper, which `LetterPrinter` makes of a whole case at once. */
export async function formsOf(
  letter: Letter,
  edits: Record<string, string>,
  facts: LetterFacts,
  local: readonly LocalForm[],
): Promise<{ made: Letter; forms: Form[] }> {
  const made = applyEdits(letter, { edits, removed: {} });
  const docx = new Uint8Array(await (await writeDocx(made, 'AT, 36')).arrayBuffer());
  const others = formsFor(made.kind, local);
  const about = filesOf(docx).flatMap(({ name, text }) =>
    name.startsWith('docProps/') ? text : [],
  );
  const forms: Form[] = [
    ['plain clipboard', letterPlainText(letter, edits, {})],
    ['rich clipboard', letterHtml(letter, edits, {})],
    ['docx', wholeDocx(docx)],
    ...others.map((form): Form => [form.id, form.write(made, facts, () => crypto.randomUUID())]),
    [PROPERTIES, [DOCUMENT.file, ...others.map(({ file = '' }) => file), ...about].join('\n')],
  ];
  return { made, forms };
}

interface Printed {
  views: string[];
  /** Empty where nothing here reads a PDF. */
  sheets: string[];
  strings: string[];
}

const DIVIDER = 'Sheets of letter ';

/**
 * Prints by the browser itself, all the letters of a case in one print: a sheet between them says
 * which follows. One page of one browser for the whole run.
 */
export class LetterPrinter {
  readonly readsPdf = canReadPdf();
  sheets = 0;
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<LetterPrinter> {
    const browser = await puppeteer.launch({
      executablePath: findBrowser(),
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return new LetterPrinter(browser, await browser.newPage());
  }

  /**
   * By letter, its print view with every attribute and its sheets; and, for all together, the file’s
   * properties and the text alternatives of its pictures.
   */
  async print(letters: readonly Letter[]): Promise<Printed> {
    const { page, views } = printedPages(letters, 'AT, 36', DIVIDER);
    await this.page.setContent(page);
    const pdf = await this.page.pdf({ preferCSSPageSize: true, tagged: true });
    const strings = [titleOfTab(), ...pdfStrings(pdf)];
    if (!this.readsPdf) return { views, sheets: [], strings };
    const text = await pdfText(pdf);
    this.sheets += text.split('\f').length - 1;
    const sheets = text.split(new RegExp(`${DIVIDER}\\d+\\.`)).slice(1);
    if (sheets.length !== letters.length)
      throw new Error(`${letters.length} letters were printed and ${sheets.length} read back.`);
    return { views, sheets, strings };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** What the extension's own tab is called while it prints: a browser writes it into the file. */
function titleOfTab(): string {
  const page = readFileSync(`${root}entrypoints/letter/index.html`, 'utf8');
  return /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
}
