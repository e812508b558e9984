import { expect, test } from 'vitest';
import { careItems } from '../../../src/care/items';
import { OutcomeCode, NotAskedReason } from '../../../src/enquiry/outcome';
import type { PatientIdentity } from '../../../src/model/encounter-reading';
import { letterHtml, letterPlainText } from '../../../src/referral/letter-text';
import type { Letter, LetterFacts } from '../../../src/referral/letter';
import { gp } from '../../../src/referral/letters/gp';
import { hospitalProject } from '../../../src/referral/letters/hospital-project';
import { fullFacts } from '../facts';

// Hazard H03 and reviews row 64. Every place that a letter should not draw on holds a canary shaped
// like an address, a phone or a diagnosis, over every outcome, agreement and choice of the bundle.
const ADDRESS = '14 Canary Row, Wrenhampton ZZ4 2LD';
const RECORD_PHONE = '07700 900999';
const RECORD_EMAIL = 'canary.home@example.org';

interface ReadMore extends PatientIdentity {
  address: string;
  phone: string;
  email: string;
  problems: string;
}

function* everyCase(): Generator<LetterFacts> {
  const patient: ReadMore = {
    ...fullFacts().patient,
    sex: 'canary-sex',
    address: ADDRESS,
    phone: RECORD_PHONE,
    email: RECORD_EMAIL,
    problems: 'canary-diagnosis asthma',
  };
  const answers = ['yes', 'no', 'not-asked', 'without'] as const;
  const width = Math.max(...careItems.map(({ choices }) => choices.length));
  for (const code of OutcomeCode.options) {
    const reasons = code === 'not-asked' ? NotAskedReason.options : [undefined];
    for (const reason of reasons)
      for (const answer of answers)
        for (let pick = 0; pick < width; pick += 1) {
          const care = Object.fromEntries(
            careItems.map((item) => {
              const choice = item.choices[pick % item.choices.length]!;
              return [item.id, { choice: choice.id, note: `canary-note-${item.id}` }];
            }),
          );
          // Left behind by an older version, or mistyped: belongs to no item there is now.
          care['body-map'] = { choice: 'done', note: 'canary-body-map' };
          yield fullFacts({
            patient,
            care,
            outcome: { code, questionsAsked: 2, questionsAnswered: 0, ...(reason && { reason }) },
            words: 'canary-words',
            agreement: { answer, reason: 'canary-reason', senior: 'canary-senior' },
          });
        }
  }
}

const NEVER = [
  ...[ADDRESS, 'ZZ4', RECORD_PHONE, RECORD_EMAIL],
  ...['canary-diagnosis', 'canary-sex', 'canary-body-map'],
  // Notes that no choice asks for are not the letter's to print.
  ...['canary-note-safe-now', 'canary-note-neck-pressure', 'canary-note-suicide-risk'],
];
const NEVER_TO_GP = [
  ...['canary-words', 'canary-reason', 'canary-senior', 'canary-note-children'],
  ...['canary-note-other-person', 'canary-note-named-service', 'in custody', 'released'],
  ...['07700 900456', 'Weekdays 10:00', 'about the crown', 'dental clinic'],
];
const NEVER_TO_PROJECT = ['999 000 0018', '9990000018', 'SNOMED', 'online', 'NHS App'];

function leaks(letter: Letter, canaries: readonly string[]): string[] {
  const forms = [letterPlainText(letter, {}, {}), letterHtml(letter, {}, {})];
  return canaries.filter((canary) => forms.some((form) => form.includes(canary)));
}

test('hospital-project never carries what it leaves out', () => {
  let count = 0;
  for (const facts of everyCase()) {
    expect(leaks(hospitalProject.compose(facts), [...NEVER, ...NEVER_TO_PROJECT])).toEqual([]);
    count += 1;
  }
  expect(count).toBeGreaterThan(200);
});

test('gp never carries what it leaves out', () => {
  for (const facts of everyCase())
    expect(leaks(gp.compose(facts), [...NEVER, ...NEVER_TO_GP])).toEqual([]);
});

test('the canaries do sing where a letter may carry them', () => {
  const [facts] = everyCase();
  const said = letterPlainText(hospitalProject.compose(facts!), {}, {});
  for (const allowed of ['canary-words', 'canary-note-children', 'canary-note-other-person'])
    expect(said).toContain(allowed);
});
