import fc from 'fast-check';
import { format } from 'prettier';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import { marac } from '../../../src/referral/letters/marac';
import { fillForm, formText, NOT_IN_LETTER } from '../../../src/referral/local-form';
import { formsFor } from '../../../src/referral/letter-form';
import {
  exportCsv,
  LONGEST_SUMMARY,
  ReferralExport,
  referralExport,
  restrictedSummary,
  shareableSummary,
} from '../../../src/referral/referral-export';
import { letterSchemas } from '../../tools/letter-schemas';
import { fullFacts, someFacts } from '../facts';

const made = (type = marac as (typeof letterTypes)[number], facts = fullFacts()) =>
  applyEdits(type.compose(facts), { edits: {}, removed: {} });

describe('reviews row 47: export for re-keying', () => {
  test.each(letterTypes)('$id is what the published schema says', (type) => {
    for (const facts of [fullFacts(), someFacts(), someFacts({ patient: {} })])
      expect(ReferralExport.parse(referralExport(made(type, facts), facts))).toBeDefined();
  });

  test.each(letterSchemas())('%s is published as it is checked', async (file, schema) => {
    const stored = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const wanted = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    expect(stored, 'npm run letter-schemas').toBe(wanted);
  });

  test('the CSV reads back whole, and no value is a formula', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const exported = referralExport(made(), fullFacts());
        const value = `=1+1 ${words}`;
        const rows = [{ section: 'S', label: 'L', value }];
        const csv = exportCsv({ ...exported, restricted: { ...exported.restricted, rows } });
        const cells = readCsv(csv);
        expect(cells.at(-1)).toEqual(['restricted', 'S', 'L', `'${value}`]);
        expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([4]));
      }),
      { numRuns: 50 },
    );
  });
});

describe('reviews row 82: the restricted and the shareable part', () => {
  test('the shareable summary holds nothing restricted, whatever was recorded', () => {
    for (const facts of [fullFacts(), someFacts()]) {
      const said = shareableSummary(facts);
      expect(said).not.toMatch(
        /abuse|violen|assault|disclos|safeguard|refer|MARAC|IDVA|police|child/i,
      );
      expect(said).not.toMatch(/Ashdown|Morgan|Lund|07700|Daisy/);
      const { restricted } = referralExport(made(marac, facts), facts);
      for (const { value } of restricted.rows)
        if (value.length > 12) expect(said).not.toContain(value);
    }
  });

  test('it is the same for every outcome, so that it tells nothing by being different', () => {
    const outcomes = ['asked-disclosed', 'asked-no-disclosure', 'asked-declined'] as const;
    const said = outcomes.map((code) =>
      shareableSummary(someFacts({ outcome: { code, questionsAsked: 2, questionsAnswered: 2 } })),
    );
    expect(new Set(said).size).toBe(1);
  });

  test('the export keeps the two apart', () => {
    const { shareable, restricted } = referralExport(made(), fullFacts());
    expect(Object.keys(shareable)).toEqual(['summary']);
    expect(JSON.stringify(shareable)).not.toContain('neck');
    expect(JSON.stringify(restricted)).toContain('neck');
  });
});

describe('reviews row 29: a structured summary', () => {
  test('at most 1,000 characters, with codes, whatever was typed', () => {
    const long = 'x'.repeat(5_000);
    const facts = fullFacts({ followUp: { owner: long, date: long }, alsoTold: [long] });
    for (const each of [facts, fullFacts(), someFacts()])
      expect(restrictedSummary(each).length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    const said = restrictedSummary(fullFacts());
    expect(said).toContain('SNOMED CT 700410005');
    expect(said).toContain('Sister Beatrix Lund');
    expect(said).not.toMatch(/07700|Canary Row|about the crown/);
  });

  test('what nobody recorded is no "no"', () => {
    expect(restrictedSummary(someFacts())).toContain('Suicide risk: Not recorded.');
    expect(restrictedSummary(someFacts())).toContain('No safe contact known');
  });

  test('the summary keeps back an address or a refuge that was typed as the owner', () => {
    const owner = 'Sister Lund, of 14\u200b Canary Row, or Canary Haven';
    const text = restrictedSummary(
      fullFacts({ followUp: { owner, date: '2026-11-24' }, refuges: ['Canary Haven'] }),
    );
    expect(text).toContain('Sister Lund');
    expect(text).not.toMatch(/Canary (Row|Haven)/);
  });
});

describe('a form of this area, by policy', () => {
  const form = {
    letter: 'marac',
    title: 'Borough form',
    fields: [
      { box: '1. Name', section: 'identity', row: 'Name' },
      { box: '2. Why', section: 'grounds' },
      { box: '3. School', section: 'children', row: 'School' },
    ],
  };

  test('each box is filled from the letter in the form’s order, and an empty one is named', () => {
    const filled = fillForm(made(), form);
    expect(filled.map(([box]) => box)).toEqual(['1. Name', '2. Why', '3. School']);
    expect(filled[0]?.[1]).toBe('ASHDOWN, Morgan');
    expect(filled[1]?.[1]).toContain('Criterion: Professional judgement of serious danger');
    expect(filled[2]?.[1]).toBe(NOT_IN_LETTER);
    expect(formText(filled)).toContain('3. School\nNot in this letter');
  });

  test('an address in a box of its own takes its warning along (design.md 7)', () => {
    const fields = [{ box: '4. Address', section: 'address', row: 'Home address' }];
    const [box] = fillForm(made(), { ...form, fields });
    expect(box?.[1]).toMatch(/^14 Canary Row.*\nAddress.*do not write, visit or call$/);
  });

  test('it is offered with its own kind of letter alone', () => {
    const labels = (kind: string) => formsFor(kind, [form]).map(({ label }) => label);
    expect(labels('marac')[0]).toBe('Copy for: Borough form');
    expect(labels('gp').join()).not.toContain('Borough');
  });
});

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.matchAll(/(?:"(?:[^"]|"")*",?)+\r\n/g))
    rows.push(
      [...line[0].matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) =>
        (cell ?? '').replaceAll('""', '"'),
      ),
    );
  return rows;
}
