import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { choose, see } from './drive';
import type { Launched } from './launch';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

const WIDTHS = [360, 1240];
const KINDS = [
  'assaulted by partner, bruise to left eye',
  'twisted ankle at football',
  'took overdose of paracetamol after argument with husband',
  'chest pain since this morning',
  'strangled by ex-partner, hoarse voice',
];
const HEAD =
  'LOCAL_PATIENT_ID,PATIENT_NAME,POSTCODE,ARRIVAL_DATE,AGE,ACUITY,CHIEF_COMPLAINT,DA_ENQUIRY_MADE';

/** Invented attendances over two years, some of them not as they should be. */
function extractText(): string {
  const rows = Array.from({ length: 30_000 }, (_, i) => {
    const month = Math.floor(i / 1_250);
    const date = `${String(1 + (i % 12)).padStart(2, '0')}/${String(1 + (month % 12)).padStart(2, '0')}/${2024 + Math.floor(month / 12)}`;
    const asked = (i * 7) % 11 < 1 + month / 8 ? 'Yes' : '';
    const kind = KINDS[(i * i + month) % KINDS.length] ?? '';
    return `p${i % 700},Invented Person,ZZ1 1ZZ,${i % 400 === 0 ? 'soon' : date},${i % 90},3,"${kind}",${asked}`;
  });
  return `${HEAD}\n${rows.join('\n')}\np1,cut short\n`;
}

/** The review of past attendances in each of its states, and as it prints. */
export async function shootExtract(session: Launched, folder: string, shoot: Shoot): Promise<void> {
  const held = mkdtempSync(path.join(tmpdir(), 'sidenote-extract-'));
  const file = path.join(held, 'attendances.csv');
  const workbook = path.join(held, 'attendances.xlsx');
  writeFileSync(file, extractText());
  writeFileSync(workbook, new Uint8Array([80, 75, 3, 4, 0, 0]));
  const page = await session.browser.newPage();
  const give = async (name: string) => {
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(name);
  };
  await page.goto(session.url('desk.html'));
  await see(page, 'Review past attendances');
  await choose(page, 'Review past attendances');
  await see(page, 'Choose an extract');
  await shoot(page, 'extract-choose', WIDTHS);
  await give(workbook);
  await see(page, 'Not read.');
  await shoot(page, 'extract-refused', WIDTHS);
  await give(file);
  await see(page, 'Is this right?');
  await shoot(page, 'extract-columns', WIDTHS);
  await page.locator('::-p-text(2 January 2024)').click();
  await choose(page, 'Start');
  await choose(page, 'Pause').catch(() => undefined);
  await see(page, /Paused|What the file shows/);
  await shoot(page, 'extract-paused', WIDTHS);
  await choose(page, 'Go on').catch(() => undefined);
  await see(page, 'What the file shows', 30_000);
  await shoot(page, 'extract-figures', WIDTHS);
  await page.pdf({ path: `${folder}/extract.pdf`, preferCSSPageSize: true });
  await choose(page, 'Read the first');
  await see(page, 'Case 1 of 25');
  await shoot(page, 'extract-case', WIDTHS);
  await page.close();
  rmSync(held, { recursive: true, force: true });
}
