import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLines } from '../../../src/enquiry/lines/find-lines';
import { isReference, readReference, writeReference } from '../../../src/enquiry/lines/reference';
import {
  describeOutcome,
  writeFullLine,
  writeNeutralLine,
} from '../../../src/enquiry/lines/write-lines';
import {
  NotAskedReason,
  OUTCOME_CODES,
  OutcomeCode,
  type EnquiryOutcome,
} from '../../../src/enquiry/outcome';

const signWith = (key: string) => async (text: string) =>
  new Uint8Array(createHmac('sha256', key).update(text).digest());
const sign = signWith('site key');
const AT = Date.UTC(2026, 10, 21, 3, 12);

const disclosed: EnquiryOutcome = {
  code: 'asked-disclosed',
  questionsAsked: 2,
  questionsAnswered: 2,
};

describe('a reference', () => {
  test('says closed or open and the quarter hour, to a computer with the site key', async () => {
    for (const state of ['closed', 'open'] as const) {
      const reference = await writeReference(state, AT, 17, sign);
      expect(isReference(reference)).toBe(true);
      const read = await readReference(reference, sign);
      expect(read?.state).toBe(state);
      expect(AT - (read?.at ?? 0)).toBeLessThan(15 * 60_000);
    }
  });

  test('of another site, or with one character changed, says nothing', async () => {
    const reference = await writeReference('closed', AT, 3, sign);
    expect(await readReference(reference, signWith('other'))).toBeUndefined();
    const last = reference.endsWith('0') ? '1' : '0';
    expect(await readReference(reference.slice(0, -1) + last, sign)).toBeUndefined();
  });

  test('write-read is the identity over states, times and random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('closed' as const, 'open' as const),
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2050, 0, 1) }),
        fc.nat(255),
        async (state, at, random) => {
          const read = await readReference(await writeReference(state, at, random, sign), sign);
          expect(read?.state).toBe(state);
          expect(at - (read?.at ?? 0)).toBeLessThan(15 * 60_000);
        },
      ),
    );
  });
});

describe('a line', () => {
  const facts = {
    outcome: disclosed,
    at: AT,
    timeZone: 'Europe/London',
    user: 'Beatrix Lund',
    done: ['safe-now'],
    owed: ['children', 'gp-letter'],
  };

  test('neutral: the same words whatever came of it, and no word that tells', async () => {
    const reference = await writeReference('open', AT, 1, sign);
    const line = writeNeutralLine(reference);
    expect(line.replace(reference, '')).toBe(
      'Routine wellbeing checks considered at this visit. Ref .',
    );
    expect(line.toLowerCase()).not.toMatch(/abuse|violence|domestic|partner|sidenote|disclos/);
  });

  test('is found again in the text it was pasted into, with what is owed', async () => {
    const reference = await writeReference('open', AT, 1, sign);
    const full = writeFullLine(facts, reference);
    const note = `Seen in cubicle 4.\n${full}\nPlan: home.\n${writeNeutralLine(reference)}`;
    expect(findLines(note)).toMatchObject([
      { form: 'full', reference, owed: ['children', 'gp-letter'] },
      { form: 'neutral', reference, owed: [] },
    ]);
    expect(full).toContain('disclosed');
    expect(full).toContain('SNOMED CT 700410005');
  });

  test('of version 1 is read as it always was', async () => {
    const reference = await writeReference('open', AT, 1, sign);
    const old = `Private enquiry (1), 21 November 2026, 03:12: asked about domestic abuse in private, disclosed. SNOMED CT 700410005. Recorded by Beatrix Lund. Done: safe-now. Owed: children, gp-letter. Ref ${reference}.`;
    expect(findLines(old)).toEqual([
      { form: 'full', reference, owed: ['children', 'gp-letter'], start: 0, end: old.length - 1 },
    ]);
  });

  test('write-read is the identity, whatever names say and whatever stands round it', async () => {
    const item = fc.stringMatching(/^[a-z][a-z-]{0,30}$/).filter((id) => id !== 'none');
    const items = fc.uniqueArray(item, { maxLength: 15 });
    const words = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'Owed: none.',
        'Dr R. Ref Obi',
        'Outcome: asked-declined.',
        'Ask again: 2020-01-01.',
      ),
    );
    const outcome = fc.record({
      code: fc.constantFrom(...OutcomeCode.options),
      reason: fc.constantFrom(...NotAskedReason.options),
      questionSet: fc.constant('two-questions@1'),
      ...{ questions: fc.constant(2), questionsAsked: fc.nat(2), questionsAnswered: fc.nat(2) },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ outcome, done: items, owed: items, user: words, role: words, name: words }),
        fc.constantFrom(undefined, '2027-02-19'),
        words,
        async ({ outcome: made, done, owed, user, role, name }, askAgain, round) => {
          const reference = await writeReference('open', AT, 1, sign);
          const handedOver = { role, name, time: '03:12' };
          const line = writeFullLine(
            { ...facts, outcome: made, done, owed, user, handedOver, askAgain },
            reference,
          );
          expect(findLines(`${round} ${line} ${round}`)).toMatchObject([
            {
              ...{ form: 'full', reference, done, owed, outcome: made.code, reason: made.reason },
              ...(askAgain ? { askAgain } : {}),
            },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of ordinary clinical text with every word of a line in it, none reads as one', () => {
    const word = fc.constantFrom(
      ...'Private enquiry (2), asked about. Outcome: Done: none. Owed: gp-letter. Ref 12345-678901 Ref 3KQ7M- 2XW9T4 Routine wellbeing checks considered at this visit.'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (all) => {
        // Only what has the shape of a reference could; its key is then asked (reference.ts).
        const text = all.filter((each) => each !== '12345-678901').join(' ');
        expect(findLines(text)).toEqual([]);
      }),
    );
  });

  test('survives the white space a record system makes of it', async () => {
    const reference = await writeReference('closed', AT, 9, sign);
    const folded = writeFullLine({ ...facts, owed: [] }, reference).replaceAll(', ', ',  ');
    expect(findLines(folded)).toMatchObject([{ form: 'full', reference, owed: [] }]);
  });

  test('is not read out of ordinary text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(findLines(text)).toEqual([]);
      }),
    );
    expect(findLines('Routine wellbeing checks considered at this visit. Ref to CATT.')).toEqual(
      [],
    );
    expect(findLines('Private enquiry from solicitor. Ref 1234.')).toEqual([]);
  });
});

// The list is kept outside this repository; where it is at hand, no code here is made up.
const CODES = new URL('../../../../shared/codes.json', import.meta.url);
test.skipIf(!existsSync(CODES))(
  'every code of an outcome stands in the list of codes, by its own words',
  () => {
    const list = JSON.parse(readFileSync(CODES, 'utf8')) as Record<string, string>[];
    for (const { code, display } of Object.values(OUTCOME_CODES)) {
      const listed = list.find((each) => each.code === code);
      expect(listed?.term_in_own_words_or_official_display, code).toContain(display);
    }
  },
);

describe('the outcome in words', () => {
  test('never reads as "nothing found"', () => {
    const no = describeOutcome({
      code: 'asked-no-disclosure',
      questionsAsked: 2,
      questionsAnswered: 2,
    });
    expect(no).toContain('does not rule it out');
  });

  test('not asked says why, and not answered is not "no" (reviews row 43)', () => {
    expect(
      describeOutcome({
        code: 'not-asked',
        reason: 'not-alone',
        questionsAsked: 0,
        questionsAnswered: 0,
      }),
    ).toBe('not asked about domestic abuse (not alone)');
    expect(
      describeOutcome({
        code: 'not-asked',
        reason: 'patient-distress',
        questionsAsked: 1,
        questionsAnswered: 1,
      }),
    ).toContain('not answered is not "no"');
  });

  test('a disclosure that came before the questions says so', () => {
    expect(
      describeOutcome({ code: 'asked-disclosed', questionsAsked: 0, questionsAnswered: 0 }),
    ).toBe('domestic abuse disclosed, before or without these questions');
  });
});
