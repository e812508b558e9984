import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findPlanProblems, guessColumns } from '../../../src/audit/extract/columns-of-extract';
import { reportExtract } from '../../../src/audit/extract/extract-report';
import { patientTable } from '../../../src/audit/extract/patient-table';
import {
  guessDateStyle,
  readExtractDate,
  type ExtractDateStyle,
} from '../../../src/audit/extract/read-date';
import { recordSplitter } from '../../../src/audit/extract/split-records';
import { sipHash } from '../../../src/audit/extract/sip-hash';
import { openExtract, type ExtractSource } from '../../../src/platform/extract/open-extract';
import { runExtract } from '../../../src/platform/extract/run-extract';
import { ownEngine } from '../../../src/presentations/own-engine';

const engine = ownEngine();
const SETTINGS = {
  ...{ engine, minimumAge: 16, rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 },
  seed: 7,
};

const source = (bytes: Uint8Array): ExtractSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});
const utf8 = (text: string) => source(new TextEncoder().encode(text));

async function review(from: ExtractSource, dates?: ExtractDateStyle) {
  const opened = await openExtract(from);
  if (!opened.ok) throw new Error(opened.message);
  const { plan } = opened.value;
  const chosen = dates ?? plan.dates;
  if (!chosen) throw new Error(opened.value.problems.join(' '));
  const run = runExtract(from, opened.value, { ...plan, dates: chosen }, SETTINGS);
  while (await run.step());
  return { opened: opened.value, result: run.result(), notes: run.notes(), run };
}

const HEAD = 'NHS_NUMBER,ARRIVAL_DATE,AGE_AT_ARRIVAL,CHIEF_COMPLAINT,DA_ENQUIRY_MADE';
const rows = [
  '9990000018,01/02/2026,31,"took 16 paracetamol after argument with partner",No',
  '9990000018,03/02/2026,31,"assaulted by partner, bruising",',
  '9990000018,09/02/2026,31,"assaulted by husband",Yes',
  '9990000026,29/02/2024,44,"twisted ankle playing football",',
  '9990000034,28/02/2026,12,"assaulted by mother’s partner",',
];

describe('an extract', () => {
  it('reviews row 31: eligible, recorded, missed and repeat by hand, by month and presentation', async () => {
    const { result } = await review(utf8(`${HEAD}\n${rows.join('\n')}\n`));
    expect(result.total).toEqual({
      attendances: 5,
      eligible: 3,
      recorded: 1,
      missed: 2,
      repeat: 1,
    });
    expect([...result.byMonth.keys()].sort()).toEqual(['2024-02', '2026-02']);
    expect(result.byMonth.get('2024-02')).toMatchObject({ attendances: 1, eligible: 0 });
    expect(result.byPresentation.get('overdose')).toMatchObject({ eligible: 1, missed: 1 });
    expect(result.patients).toBe(3);
  });

  it('reviews row 83: the same 25 cases from the same file and seed, with their words in memory alone', async () => {
    const many = Array.from(
      { length: 200 },
      (_, i) => `p${i},02/03/2026,30,"assaulted by partner, visit ${i}",`,
    );
    const file = `${HEAD}\n${many.join('\n')}\n`;
    const [first, second] = [
      await review(utf8(file), 'day-first'),
      await review(utf8(file), 'day-first'),
    ];
    expect(first.result.sample).toHaveLength(25);
    expect(second.result.sample).toEqual(first.result.sample);
    expect(first.result.sample[0]?.text).toMatch(/visit \d+/);
    const report = JSON.stringify(reportExtract(first.result, 7));
    expect(report).not.toMatch(/visit|partner,|p1"/);
    expect(JSON.parse(report)).toMatchObject({ total: { missed: '200' }, seed: 7 });
  });

  it('publishes no count of 1 to 7, and no way to one', async () => {
    const { result } = await review(utf8(`${HEAD}\n${rows.join('\n')}\n`));
    const shown = reportExtract(result, 7);
    expect(Object.values(shown.total)).toEqual(['*', '*', '*', '*', '*']);
  });

  it('is the same with a BOM, CRLF, semicolons, quoted newlines, in UTF-16, and as JSON lines', async () => {
    const text = `${HEAD}\n${rows.join('\n')}\n`;
    const expected = (await review(utf8(text))).result.total;
    const newline = text.replace(
      'assaulted by partner, bruising',
      'assaulted by\npartner, bruising',
    );
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i++) {
      utf16[2 + 2 * i] = text.charCodeAt(i) & 255;
      utf16[3 + 2 * i] = text.charCodeAt(i) >> 8;
    }
    const json = rows
      .map((row) => {
        const [n, date, age, complaint, asked] = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
        return JSON.stringify({
          NHS_NUMBER: n,
          ARRIVAL_DATE: date,
          AGE_AT_ARRIVAL: Number(age),
          CHIEF_COMPLAINT: complaint?.replaceAll('"', ''),
          DA_ENQUIRY_MADE: asked,
        });
      })
      .join('\n');
    for (const other of [
      utf8(`\uFEFF${text}`),
      utf8(text.replaceAll('\n', '\r\n')),
      utf8(text.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, ';')),
      utf8(newline),
      utf8(json),
      source(utf16),
    ]) {
      expect((await review(other)).result.total).toEqual(expected);
    }
  });

  it('counts what it passes over and says which rows; a file cut in half is said', async () => {
    const bad = [
      'p1,01/02/2026,31', // ragged
      'p1,31/02/2026,31,"assaulted by partner",',
      'p1,01/02/2026,31,,',
    ];
    const found = await review(
      utf8(`${HEAD}\n${bad.join('\n')}\n,,,,\n\np2,01/02/2026,30,"assaulted by par`),
      'day-first',
    );
    expect(found.result.faults).toEqual({
      ...{ ragged: 1, 'no-date': 1, 'no-words': 1, 'not-a-row': 1 },
    });
    expect(found.result.faultyRows[1]).toEqual({ row: 2, fault: 'no-date' });
    expect(found.notes.join(' ')).toMatch(/may have been cut/);
  });

  it('in another encoding is read as Windows-1252, and said; a workbook and nothing are refused', async () => {
    const latin = new Uint8Array([...`${HEAD}\np1,01/02/2026,30,"caf`].map((c) => c.charCodeAt(0)));
    const { notes } = await review(
      source(new Uint8Array([...latin, 0xe9, 34, 44, 10])),
      'day-first',
    );
    expect(notes.join(' ')).toMatch(/Windows-1252/);
    const zip = await openExtract(source(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])));
    expect(zip).toMatchObject({ ok: false, error: 'not-text' });
    expect(await openExtract(utf8(''))).toMatchObject({ ok: false, error: 'empty' });
  });

  it('stops and goes on with the same file chosen again, and with no other', async () => {
    const file = `${HEAD}\n${Array.from({ length: 60_000 }, (_, i) => `p${i},01/02/2026,30,"sprain",`).join('\n')}\n`;
    const opened = await openExtract(utf8(file));
    if (!opened.ok) throw new Error(opened.message);
    const dated = { ...opened.value.plan, dates: 'day-first' as const };
    const run = runExtract(utf8(file), opened.value, dated, SETTINGS);
    expect(await run.step()).toBe(true);
    expect(run.progress().done).toBeLessThan(run.progress().of);
    expect(await run.useAgain(utf8(`${file}p,01/02/2026,30,x,\n`))).toBe(false);
    expect(await run.useAgain(utf8(file))).toBe(true);
    while (await run.step());
    expect(run.result().total.attendances).toBe(60_000);
  });
});

describe('an extract that is not as it should be', () => {
  it('with dates that read two ways is not begun until somebody chose', async () => {
    const opened = await openExtract(utf8(`${HEAD}\np1,01/02/2026,30,"sprain",\n`));
    expect(opened).toMatchObject({ ok: true, value: { plan: { arrived: 1 } } });
    expect(opened.ok && opened.value.problems.join(' ')).toMatch(/not sure.*Choose the way/);
    const either = await review(utf8(`${HEAD}\np1,01/02/2026,30,"sprain",\n`), 'month-first');
    expect([...either.result.byMonth.keys()]).toEqual(['2026-01']);
  });

  it('with 5" in a cell without quotes, and quotes doubled, loses no row at any cut', () => {
    const text = [
      'p1,01/02/2026,30,5" cut to arm,',
      'p2,01/02/2026,30,"said ""he hit me""\nand left",',
      'p3,01/02/2026,30,"ends in ""quotes""" ,',
      'p4,01/02/2026,30,6" burn,\n',
    ].join('\n');
    expect(recordSplitter(',').take(text)).toBe(text);
    for (let cut = 1; cut < text.length; cut++) {
      const split = recordSplitter(',');
      const [first, second] = [split.take(text.slice(0, cut)), split.take(text.slice(cut))];
      expect(first + second).toBe(text);
      const rows = [first, second].flatMap(
        (piece) => Papa.parse<string[]>(piece, { delimiter: ',', skipEmptyLines: true }).data,
      );
      expect(rows.map(([patient]) => patient)).toEqual(['p1', 'p2', 'p3', 'p4']);
    }
  });

  it('with a quote that is never closed says so, and keeps what stood before', async () => {
    const long = `${'assaulted by partner, '.repeat(50)}\n`.repeat(1_100);
    const { result, notes } = await review(
      utf8(`${HEAD}\np1,13/02/2026,30,"assaulted by partner",\np2,13/02/2026,30,"${long}`),
    );
    expect(notes.join(' ')).toMatch(/quote was opened and never closed/);
    expect(result.total).toMatchObject({ attendances: 1, missed: 1 });
    expect(result.faults.ragged).toBeGreaterThan(0);
  });

  it('sorted newest first says that who came again goes by the order of the file', async () => {
    const newest = [rows[0], rows[3]].join('\n');
    const { notes } = await review(utf8(`${HEAD}\n${newest}\n`));
    expect(notes.join(' ')).toMatch(/1 rows are dated before the row above/);
    const oldest = await review(utf8(`${HEAD}\n${[rows[3], rows[0]].join('\n')}\n`));
    expect(oldest.notes).toEqual([]);
  });

  it('over the end of a year, a leap day and a clock put back keeps each row in its own month', async () => {
    const dated = (moment: string) => `p1,${moment},30,"sprain",`;
    const moments = [
      ...['2024-02-29T23:59:00', '2024-12-31 23:30', '2025-01-01T00:15:00Z'],
      ...['2025-10-26T01:30:00', '2025-10-26T01:30:00+01:00', '2023-02-29T10:00:00'],
    ];
    const { result } = await review(utf8(`${HEAD}\n${moments.map(dated).join('\n')}\n`));
    expect(
      [...result.byMonth].map(([month, { attendances }]) => `${month} ${attendances}`),
    ).toEqual([...['2024-02 1', '2024-12 1', '2025-01 1', '2025-10 2']]);
    expect(result.faults['no-date']).toBe(1);
  });

  it('of 2 GB is read a piece at a time, and no piece is held', async () => {
    const size = 2 * 1024 ** 3;
    const row = new TextEncoder().encode(`p1,2026-02-13,30,"${'sprained ankle '.repeat(500)}",\n`);
    const head = new TextEncoder().encode(`${HEAD}\n`);
    const rowsEnd = Math.floor((size - head.length) / row.length) * row.length + head.length;
    let [asked, most] = [0, 0];
    const big: ExtractSource = {
      size: rowsEnd,
      async read(from, to) {
        asked += 1;
        most = Math.max(most, to - from);
        const bytes = new Uint8Array(to - from);
        for (let at = 0; at < bytes.length; at++) {
          const place = from + at;
          bytes[at] =
            (place < head.length ? head[place] : row[(place - head.length) % row.length]) ?? 0;
        }
        return bytes;
      },
    };
    const opened = await openExtract(big);
    if (!opened.ok) throw new Error(opened.message);
    const run = runExtract(big, opened.value, { ...opened.value.plan, dates: 'iso' }, SETTINGS);
    for (let piece = 0; piece < 4; piece++) expect(await run.step()).toBe(true);
    expect(run.progress()).toMatchObject({ done: 4 * 1024 ** 2, of: rowsEnd });
    expect(run.result()).toMatchObject({ faults: { ragged: 0 } });
    expect(run.result().total.attendances).toBeGreaterThan(500);
    expect(most).toBe(1024 ** 2);
    expect(asked).toBe(5);
  });
});

describe('columns', () => {
  it('of ECDS-style headers are guessed; those that say who somebody is are refused by name', () => {
    const header = [
      ...['LOCAL_PATIENT_ID', 'Patient Name', 'POSTCODE', 'EMERGENCY CARE ARRIVAL DATE'],
      ...['EMERGENCY CARE CHIEF COMPLAINT', 'Diagnosis 1', 'PERSON STATED GENDER CODE', 'DOB'],
      'Acuity',
    ];
    const iso = { example: '2026-02-03', style: 'iso' as const };
    const { plan, refused, unused, problems } = guessColumns(
      header,
      header.map(() => iso),
    );
    expect(plan).toEqual({ patient: 0, arrived: 3, text: [4, 5], dates: 'iso' });
    expect(refused).toEqual(['Patient Name', 'POSTCODE', 'DOB']);
    expect(unused).toEqual(['PERSON STATED GENDER CODE', 'Acuity']);
    expect(problems).toEqual([]);
    const unsure = guessColumns(
      header,
      header.map(() => ({ example: '02/03/2026' })),
    );
    expect(unsure.plan).not.toHaveProperty('dates');
    expect(unsure.problems.join(' ')).toMatch(/How the dates are written is not sure/);
    const wrong = findPlanProblems(header, { text: [4, 1], arrived: 4, dates: 'iso' });
    expect(wrong.join(' ')).toMatch(/used twice.*"Patient Name" may say who somebody is/);
    expect(findPlanProblems(header, { text: [], dates: 'iso' })).toHaveLength(2);
  });

  it('of dates in three formats are told apart, with 29 February and a clock', () => {
    expect(readExtractDate('2024-02-29T01:30', 'iso')).toBe('2024-02-29');
    expect(readExtractDate('29/02/2023', 'day-first')).toBeUndefined();
    expect(readExtractDate('29-Feb-2024 23:59', 'day-first')).toBe('2024-02-29');
    expect(readExtractDate('02/29/2024', 'month-first')).toBe('2024-02-29');
    expect(guessDateStyle(['2024-01-02'])).toEqual({ style: 'iso', example: '2024-01-02' });
    expect(guessDateStyle(['13/01/2024', '02/03/2024'])).toEqual({
      style: 'day-first',
      example: '13/01/2024',
    });
    expect(guessDateStyle(['x', '01/13/2024'])).toEqual({
      style: 'month-first',
      example: '01/13/2024',
    });
    expect(guessDateStyle(['01/02/2024'])).toEqual({ example: '01/02/2024' });
    expect(guessDateStyle(['soon', ''])).toBeUndefined();
  });
});

describe('patients', () => {
  it('are held by a keyed hash: another key, another number; the same key, the same', () => {
    expect(sipHash([1, 2, 3, 4], '9990000018')).toEqual(sipHash([1, 2, 3, 4], '9990000018'));
    expect(sipHash([1, 2, 3, 4], '9990000018')).not.toEqual(sipHash([1, 2, 3, 5], '9990000018'));
    const seen = new Set(
      Array.from({ length: 50_000 }, (_, i) => sipHash([9, 8, 7, 6], `p${i}`).join()),
    );
    expect(seen.size).toBe(50_000);
  });

  it('keeps the count of presentations since an enquiry, through growing', () => {
    const table = patientTable([1, 2, 3, 4]);
    for (let i = 0; i < 20_000; i++) table.note(`p${i}`, i % 2 === 0, false);
    expect(table.patients).toBe(20_000);
    expect(table.note('p4', true, false)).toEqual({ before: 1, knew: false });
    expect(table.note('p4', false, true)).toEqual({ before: 2, knew: false });
    expect(table.note('p4', true, false)).toEqual({ before: 0, knew: true });
    expect(table.note('p5', true, false)).toEqual({ before: 0, knew: false });
  });
});
