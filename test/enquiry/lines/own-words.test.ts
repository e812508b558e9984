import { describe, expect, test } from 'vitest';
import { dropOwnWords } from '../../../src/enquiry/lines/drop-own-words';
import { writeFullLine, writeNeutralLine } from '../../../src/enquiry/lines/write-lines';
import type { EncounterReading } from '../../../src/model/encounter-reading';
import type { EnquiryOutcome } from '../../../src/enquiry/outcome';
import { reportFrame } from '../../../src/platform/frame-report';
import { defaultPolicy } from '../../../src/policy/policy';
import { makeEngine } from '../../../src/presentations/engine';
import { RULEBOOK } from '../../../src/presentations/rulebook';

const engine = makeEngine(RULEBOOK);
const REFERENCE = '3KQ7M-2XW9T4';
const AT = Date.UTC(2026, 10, 21, 3, 12);
const line = (outcome: EnquiryOutcome, reference = REFERENCE) =>
  writeFullLine(
    { outcome, at: AT, timeZone: 'Europe/London', user: 'B Lund', done: ['safe-now'], owed: [] },
    reference,
  );
const disclosed = line({ code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 });

/** What a frame with this triage note reports, and what of it is left. */
function left(note: string, ours: readonly string[] = [REFERENCE]): string[] {
  const reading = {
    fields: [{ kind: 'episode.note', tense: 'this-episode', text: note }],
  } as unknown as EncounterReading;
  const stamp = { document: 'a'.repeat(32), epoch: 0 };
  const frame = reportFrame(engine, reading, stamp, defaultPolicy(), '2026-11-21');
  const kept = dropOwnWords(frame, (reference) => ours.includes(reference));
  return kept.presentations.map(({ id }) => id);
}

describe('words of our own full line', () => {
  test('are no presentation, whatever came of the enquiry', () => {
    expect(left(disclosed, []), 'the test has something to take away').not.toEqual([]);
    for (const outcome of [
      disclosed,
      line({ code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 }),
      line({
        code: 'not-asked',
        reason: 'intoxicated-or-unwell',
        ...{ questionsAsked: 0 },
        questionsAnswered: 0,
      }),
    ]) {
      expect(left(outcome), outcome).toEqual([]);
    }
  });

  test('take nothing away of what stands before or after them', () => {
    expect(left(`Punched by husband. ${disclosed} Took 16 paracetamol.`)).toEqual(
      expect.arrayContaining(left('Punched by husband. Took 16 paracetamol.')),
    );
  });

  test.each([
    ['another site’s reference', disclosed.replace(REFERENCE, '3KQ7M-2XW9T5')],
    [
      'opening words and a neutral line',
      `Private enquiry (2), no: punched by husband. ${writeNeutralLine(REFERENCE)}`,
    ],
    [
      'opening words and a bare reference',
      `Private enquiry not possible. Punched by husband. Ref ${REFERENCE}`,
    ],
    [
      'a paragraph pasted into it',
      disclosed.replace(' Outcome:', '\nPunched by husband.\n Outcome:'),
    ],
  ])('%s silences nothing', (_name, note) => {
    expect(left(note)).not.toEqual([]);
  });

  test('in a list that anybody may fill silence nothing', () => {
    const reading = {
      fields: [{ kind: 'problem', tense: 'this-episode', text: disclosed }],
    } as unknown as EncounterReading;
    const stamp = { document: 'a'.repeat(32), epoch: 0 };
    const frame = reportFrame(engine, reading, stamp, defaultPolicy(), '2026-11-21');
    expect(dropOwnWords(frame, () => true)).toBe(frame);
  });
});
