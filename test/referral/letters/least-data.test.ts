import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/care/care-bundle';
import type { CareAnswer, CareField } from '../../../src/care/care-item';
import { careItems } from '../../../src/care/items';
import { OutcomeCode, NotAskedReason } from '../../../src/enquiry/outcome';
import type { PatientIdentity } from '../../../src/model/encounter-reading';
import { applyEdits, letterHtml, letterPlainText } from '../../../src/referral/letter-text';
import type { Letter, LetterFacts } from '../../../src/referral/letter';
import { letterType, letterTypes } from '../../../src/referral/letters';
import { fullFacts } from '../facts';

// Hazard H03 and reviews row 64. Every place that a letter should not draw on holds a canary shaped
// like an address, a phone or a diagnosis, over every outcome and reason, with every agreement and choice of the bundle.
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
  const asked = letterTypes.flatMap(({ asks }) => asks);
  const answers = ['yes', 'no', 'not-asked', 'without'] as const;
  const width = Math.max(...careItems.map(({ choices }) => choices.length));
  for (const code of OutcomeCode.options) {
    const reasons = code === 'not-asked' ? NotAskedReason.options : [undefined];
    for (const reason of reasons)
      for (let pick = 0; pick < width; pick += 1) {
        const answer = answers[pick % answers.length]!;
        const care: Record<string, CareAnswer> = Object.fromEntries(
          careItems.map((item) => {
            const choice = item.choices[pick % item.choices.length]!;
            const all: readonly CareField[] = fieldsOf(item, choice);
            const fields = Object.fromEntries(all.map(({ id }) => [id, `canary-field-${id}`]));
            return [item.id, { choice: choice.id, note: `canary-note-${item.id}`, fields }];
          }),
        );
        // Left behind by an older version, or mistyped: belongs to no item there is now.
        care['gone-item'] = { choice: 'done', note: 'canary-gone-item' };
        yield fullFacts({
          patient,
          care,
          outcome: { code, questionsAsked: 2, questionsAnswered: 0, ...(reason && { reason }) },
          words: 'canary-words',
          agreement: { answer, reason: 'canary-reason', senior: 'canary-senior' },
          answers: {
            ...Object.fromEntries(
              asked.map(({ id, choices }) => [id, choices?.[0]?.id ?? `canary-answer-${id}`]),
            ),
            address: ADDRESS,
          },
          refuges: ['Canary Haven', '01632 960777'],
          alsoTold: ['Referral for community support'],
        });
      }
  }
}

const EVERYWHERE = [
  ...[RECORD_PHONE, RECORD_EMAIL, 'canary-diagnosis', 'canary-sex', 'canary-gone-item'],
  ...['Canary Haven', '960777'],
  // Notes that no choice asks for are not the letter's to print.
  ...['canary-note-safe-now', 'canary-note-neck-pressure', 'canary-note-suicide-risk'],
];
const HOME = [ADDRESS, '14 Canary Row', 'ZZ4'];
const NHS_NUMBER = ['999 000 0018', '9990000018'];
const OTHER_KNOWN = [
  ...['other-health', 'other-orders', 'other-weapons'].map((id) => `canary-answer-${id}`),
  ...['canary-field-name', 'canary-field-born', 'canary-field-address'],
];
const CHILD_HOME = ['3 Otter Lane', 'ZZ9'];
const FOR_GP = ['SNOMED', 'online', 'NHS App'];
const CONTACT = ['07700 900456', 'Weekdays 10:00', 'about the crown', 'dental clinic'];
const OWN_SUICIDE = ['Thoughts of suicide, or an attempt', 'Thoughts in October'];
const SEXUAL = ['Sexual violence', 'wants no more of it written'];
/** That they threaten it is told as a danger; what is known of their health is not (row 62). */
const OTHER_SUICIDE = ['Took tablets in July'];
const FACTORS = [
  ...[...OWN_SUICIDE, ...SEXUAL, ...OTHER_SUICIDE, 'What raises concern'],
  ...['Separation', 'Left on Wednesday', 'Hunting knife, shown', 'Getting worse'],
];
const HOUSEHOLD = ['Halina', 'The lodger moved out', 'A cat'];
const POLICE = ['canary-answer-police-summary', 'canary-answer-police-ref'];

/** What each letter leaves out, in the words of the case above. */
const NEVER: Record<string, readonly string[]> = {
  'hospital-project': [
    ...[...HOME, ...NHS_NUMBER, ...FOR_GP, ...OTHER_KNOWN, ...POLICE, ...CHILD_HOME],
    ...[...OTHER_SUICIDE, ...HOUSEHOLD],
  ],
  'community-support': [
    ...[...HOME, ...NHS_NUMBER, ...FOR_GP, ...OTHER_KNOWN, ...POLICE, ...CHILD_HOME],
    ...['W204417', ...OTHER_SUICIDE, 'Halina', 'The lodger moved out'],
  ],
  marac: [...NHS_NUMBER, ...FOR_GP, ...POLICE, ...HOUSEHOLD],
  'childrens-services': [
    ...[...NHS_NUMBER, ...FOR_GP, ...POLICE],
    ...['canary-words', 'canary-answer-other-health', 'Suicide risk', 'A cat'],
    ...[...OWN_SUICIDE, ...OTHER_SUICIDE],
  ],
  'adult-safeguarding': [
    ...[...FOR_GP, ...POLICE, 'canary-note-children', ...OTHER_SUICIDE, ...HOUSEHOLD],
    ...['canary-answer-other-health', 'canary-answer-other-orders', 'canary-answer-other-weapons'],
  ],
  'mental-health': [
    ...[...HOME, ...FOR_GP, ...OTHER_KNOWN, ...POLICE, ...CHILD_HOME, ...FACTORS, ...HOUSEHOLD],
    ...[
      'Ivy',
      'Noel',
      'canary-note-children',
      'canary-note-other-person',
      'canary-answer-child-care',
    ],
  ],
  police: [
    ...[...NHS_NUMBER, ...FOR_GP, 'W204417', 'canary-words', 'canary-note-children', 'Ivy'],
    ...CHILD_HOME,
    ...['canary-answer-other-health', 'Suicide risk', ...HOUSEHOLD],
    ...[...OWN_SUICIDE, ...SEXUAL, ...OTHER_SUICIDE],
  ],
  gp: [
    ...[...FACTORS, ...HOUSEHOLD],
    ...[...HOME, ...OTHER_KNOWN, ...CONTACT, ...POLICE, ...CHILD_HOME, 'Ivy', 'canary-field'],
    ...['canary-words', 'canary-reason', 'canary-senior', 'canary-note-children'],
    ...['canary-note-other-person', 'canary-note-named-service', 'in custody', 'released'],
    ...['canary-answer-contingency', 'canary-answer-judgement'],
  ],
};

function leaks(letter: Letter, canaries: readonly string[]): string[] {
  const forms = [letterPlainText(letter, {}, {}), letterHtml(letter, {}, {})];
  return canaries.filter((canary) => forms.some((form) => form.includes(canary)));
}

describe('reviews row 64: each letter has its own least data', () => {
  test.each(letterTypes)('$id never carries what it leaves out', (type) => {
    expect(type.leavesOut.length).toBeGreaterThan(3);
    const never = [...EVERYWHERE, ...(NEVER[type.id] ?? [])];
    const all = [...everyCase()];
    expect(all.flatMap((facts) => leaks(type.compose(facts), never))).toEqual([]);
    expect(all.length).toBeGreaterThan(80);
    expect(NEVER[type.id], 'say here what it never carries').toBeDefined();
  });

  test('the canaries do sing where a letter may carry them', () => {
    const [facts] = everyCase();
    const said = (kind: string) => letterPlainText(letterType(kind)!.compose(facts!), {}, {});
    for (const allowed of ['canary-words', 'canary-note-children', 'canary-note-other-person'])
      expect(said('hospital-project')).toContain(allowed);
    for (const allowed of [...HOME, ...OTHER_KNOWN]) expect(said('marac')).toContain(allowed);
    expect(said('police')).toContain('canary-answer-other-weapons');
    for (const allowed of [...OWN_SUICIDE, ...SEXUAL, ...OTHER_SUICIDE])
      expect(said('marac')).toContain(allowed);
    expect(said('childrens-services')).toContain('Halina');
    expect(said('childrens-services')).toContain('The lodger moved out');
    expect(said('community-support')).toContain('A cat');
  });
});

test('reviews row 62: what is known of the other person’s health goes to MARAC alone', () => {
  const facts = fullFacts();
  for (const type of letterTypes) {
    const text = letterPlainText(type.compose(facts), {}, {});
    expect(text.includes('under a heart clinic'), type.id).toBe(type.id === 'marac');
  }
  const marac = letterPlainText(letterType('marac')!.compose(facts), {}, {});
  for (const known of ['Said by the police: bail', 'hunting knife in the car; sure'])
    expect(marac, 'with its source and how sure').toContain(known);
});

describe('what is known of somebody else, typed where it may not go', () => {
  const typed =
    'He is under a heart clinic, as said by the patient: UNDER A HEART CLINIC; not checked. Noel is at 3 Otter Lane (ZZ9-1AA). A friend’s postcode is ZZ71QT.';
  const facts = fullFacts({
    words: typed,
    answers: {
      ...fullFacts().answers,
      'other-health': 'Said by the patient: under a heart clinic',
    },
  });

  test.each(letterTypes.filter(({ id }) => id !== 'marac'))('$id', (type) => {
    const letter = type.compose(facts);
    const text = letterPlainText(letter, { outcome: typed, action: typed }, {});
    expect(text).toContain('(health of somebody else left out)');
    expect(text).not.toMatch(/by the patient: under a heart/i);
    const carried = ['childrens-services', 'adult-safeguarding', 'police'].includes(type.id);
    if (type.id !== 'childrens-services') expect(text).not.toMatch(/otter lane|ZZ9/i);
    if (!carried && type.id !== 'hospital-project') expect(text).not.toContain('ZZ71QT');
  });

  test('a short part of the answer, and a dose, are left as they are', () => {
    const words = 'not checked; T1 2MG twice; 3 nights a week there';
    const text = letterPlainText(letterTypes[0]!.compose(fullFacts({ words })), {}, {});
    expect(text).toContain(`“${words}”`);
  });

  test('nor in the words of a mark, which are the picture’s text alternative', () => {
    const { bodyMap } = fullFacts();
    const [mark] = bodyMap!.marks;
    const note = 'At 14 Canary Row, before Canary Haven';
    const letter = letterType('hospital-project')!.compose(
      fullFacts({
        bodyMap: { ...bodyMap!, marks: [{ ...mark!, note }] },
        refuges: ['Canary Haven'],
      }),
    );
    const pictureOf = (edits: Record<string, string>) =>
      applyEdits(letter, { edits, removed: {} }).sections.find(({ id }) => id === 'injuries')!
        .figure!;
    const words = JSON.stringify(pictureOf({}));
    expect(words).not.toMatch(/Canary (Row|Haven)/);
    expect(words).toContain('(address left out)');
    expect(pictureOf({}).brief).toBeUndefined();
    expect(pictureOf({ injuries: 'Seen or told: Yes' }).brief, 'words taken out').toBe(true);
  });
});

describe('what was typed where it may not go', () => {
  const typed =
    'She lives at 14 canary row,\nWrenhampton  ZZ4 2LD; ring 07700-900 456 or Canary Haven.';
  const facts = fullFacts({ words: typed, refuges: ['Canary Haven'] });

  test.each(letterTypes)(
    '$id prints no address outside its warning, and names no refuge',
    (type) => {
      const letter = type.compose(facts);
      const edits = { 'where-now': typed, outcome: typed, action: typed };
      for (const form of [letterPlainText(letter, edits, {}), letterHtml(letter, edits, {})]) {
        expect(form).not.toMatch(/canary haven/i);
        const outside = form.replace(/Address, for identification[\s\S]*?there\. It is/i, '');
        expect(outside).not.toMatch(/canary row|ZZ4/i);
        if (type.id === 'gp') expect(form).not.toMatch(/900.?456/);
        expect(form).toMatch(/address left out|address: above/);
      }
    },
  );
});
