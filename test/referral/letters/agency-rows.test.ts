import { describe, expect, test } from 'vitest';
import { adultSafeguarding, adultTest } from '../../../src/referral/letters/adult-safeguarding';
import { childrensServices } from '../../../src/referral/letters/childrens-services';
import { gp } from '../../../src/referral/letters/gp';
import { hospitalProject } from '../../../src/referral/letters/hospital-project';
import { letterTypes } from '../../../src/referral/letters';
import { marac } from '../../../src/referral/letters/marac';
import { mentalHealth } from '../../../src/referral/letters/mental-health';
import { police } from '../../../src/referral/letters/police';
import { letterPlainText } from '../../../src/referral/letter-text';
import { composeLetter } from '../../../src/referral/letter-facts';
import { permitLetter } from '../../../src/referral/permit-letter';
import { ADDRESS_WARNING } from '../../../src/referral/sections/address';
import type { LetterFacts, LetterType } from '../../../src/referral/letter';
import { fullFacts, someFacts } from '../facts';

const text = (type: LetterType, facts: LetterFacts) => letterPlainText(type.compose(facts), {}, {});
const missing = (type: LetterType, facts: LetterFacts) => type.compose(facts).missing.join('\n');
const without = {
  answer: 'without',
  ground: 'serious-harm',
  reason: 'x',
  senior: 'Dr Osei',
} as const;

describe('reviews row 13: what happens if they do not report', () => {
  test('a MARAC letter without it names the gap, and has a date by which an answer is asked', () => {
    expect(missing(marac, someFacts())).toContain('What happens if they do not report');
    expect(missing(marac, fullFacts())).not.toContain('What happens if they do not report');
    expect(text(marac, fullFacts())).toContain('By 25 November 2026 at the latest.');
  });

  test.each(letterTypes)('$id says what happens then', (type) => {
    expect(text(type, fullFacts())).toMatch(/IF THEY DO NOT REPORT, OR CANNOT BE REACHED\n\S/);
  });
});

describe('reviews row 45: what a MARAC paper must state', () => {
  test.each([
    ['knows', 'Whether they know of this letter'],
    ['marac-contribution', 'What your department can do or add'],
    ['marac-rationale', 'The reasons, in your words'],
    ['feedback-owner', 'Who takes the outcome back'],
    ['marac-ground', 'Which criterion it is brought under'],
  ])('without "%s" it says so before it goes', (id, said) => {
    const { [id]: _gone, ...answers } = fullFacts().answers;
    expect(missing(marac, fullFacts({ answers }))).toContain(said);
    expect(missing(marac, fullFacts())).not.toContain(said);
  });

  test('who wrote it, and when', () => {
    expect(text(marac, fullFacts())).toMatch(
      /21 November 2026, 03:12[\s\S]*Written by: Beatrix Lund/,
    );
  });
});

describe('reviews row 68: each is told of the other', () => {
  test('a MARAC letter names the GP and the support service, and the calls made', () => {
    const facts = fullFacts({
      alsoTold: ['Restricted letter to the GP practice', 'Referral for support'],
    });
    expect(text(marac, facts)).toContain(
      'Restricted letter to the GP practice; Referral for support.',
    );
    expect(text(marac, facts)).toContain('Spoken to by telephone: Sam Okoro');
  });
});

describe('reviews row 42: a child who visits has two addresses', () => {
  test('both stand in the letters that protect the child, and in no other', () => {
    for (const type of letterTypes) {
      const both = ['marac', 'childrens-services'].includes(type.id);
      expect(text(type, fullFacts()).includes('Usual address: 3 Otter Lane'), type.id).toBe(both);
    }
    expect(text(childrensServices, fullFacts())).toMatch(
      /Sleeps: At home at weekends[\s\S]*3 Otter Lane/,
    );
  });
});

describe('reviews row 81: the three parts of adult safeguarding', () => {
  const answered = (parts: string[]) =>
    someFacts({ answers: Object.fromEntries(adultTest.map(({ id }, i) => [id, parts[i] ?? ''])) });

  test('all three, and the letter is offered', () => {
    expect(permitLetter(adultSafeguarding, answered(['yes', 'yes', 'yes'])).allowed).toBe(true);
  });

  test.each([[['yes', 'yes', 'no']], [['yes', 'not-known', 'yes']], [['yes', 'yes']], [[]]])(
    '%j: advice by voice instead, and the other letters stay open',
    (parts) => {
      const permit = permitLetter(adultSafeguarding, answered(parts));
      expect(permit.allowed).toBe(false);
      if (!permit.allowed)
        expect(permit.why).toMatch(/ring adult safeguarding.*other letters stay open/s);
    },
  );

  test('the parts stand in the letter as they were answered', () => {
    expect(text(adultSafeguarding, fullFacts())).toMatch(
      /Cannot protect themselves: Yes, or there is reason/,
    );
  });
});

describe('reviews row 7: each letter knows its own grounds', () => {
  test.each(letterTypes.filter(({ recipient }) => recipient !== 'gp'))(
    '$id: a refusal stands, but for a recorded ground this letter knows',
    (type) => {
      const facts = (agreement: LetterFacts['agreement']) => fullFacts({ agreement });
      expect(permitLetter(type, facts({ answer: 'no' })).allowed).toBe(false);
      for (const ground of [
        'serious-harm',
        'child-at-risk',
        'adult-at-risk',
        'court-order',
      ] as const)
        expect(permitLetter(type, facts({ ...without, ground })).allowed, ground).toBe(
          type.grounds.includes(ground),
        );
      const shared = type.compose(facts(without));
      const page = shared.sections.at(-1);
      expect(page).toMatchObject({ id: 'justification', newPage: true, removable: 'never' });
      expect(text(type, facts(without))).toContain('Decided with: Dr Osei');
      expect(type.compose(facts({ answer: 'yes' })).sections.at(-1)?.id).toBe('sign-off');
    },
  );

  test('the GP letter carries no page of reasons', () => {
    expect(text(gp, fullFacts({ agreement: without }))).not.toContain('Decided with');
  });
});

describe('a letter on suspicion', () => {
  const outcome = { code: 'asked-no-disclosure', questionsAsked: 2, questionsAnswered: 2 } as const;

  test.each(letterTypes.filter(({ recipient }) => recipient !== 'gp'))(
    '$id says that it is judgement, and not something they said',
    (type) => {
      const facts = someFacts({ outcome, answers: { judgement: 'Flinched at his voice.' } });
      const said = text(type, facts);
      expect(said).toContain('What gives concern: Flinched at his voice.');
      expect(said).toContain('made on professional judgement. They have disclosed nothing');
      expect(said).not.toMatch(/“Flinched/);
      expect(missing(type, someFacts({ outcome }))).toContain('What makes you concerned.');
      expect(text(type, fullFacts()), 'never after a disclosure').not.toContain(
        'PROFESSIONAL JUDGEMENT',
      );
    },
  );
});

describe('addresses (design decision 7)', () => {
  const safe = { post: 'yes', voicemail: 'no', text: 'no' } as const;

  test.each([marac, childrensServices, adultSafeguarding, police])(
    '$id: identification, under its warning',
    (type) => {
      expect(text(type, fullFacts())).toContain(ADDRESS_WARNING);
      const marked = text(type, fullFacts({ safeContact: safe }));
      expect(marked).not.toContain(ADDRESS_WARNING);
      expect(marked, 'post is not a visit').toMatch(/do not visit or call/i);
    },
  );

  test('a support service is told it by site policy alone', () => {
    expect(text(hospitalProject, fullFacts())).not.toContain('Canary Row');
    const told = text(hospitalProject, fullFacts({ addressToSupport: true }));
    expect(told).toContain('Canary Row');
    expect(told).toContain(ADDRESS_WARNING);
  });
});

test('a letter of which nobody in the directory is the reader is not made', () => {
  const { service: _none, ...facts } = fullFacts();
  for (const type of letterTypes) {
    const made = composeLetter(type.id, facts, '');
    expect('letter' in made, type.id).toBe(type.id === 'gp');
    const wrong = composeLetter(type.id, fullFacts(), '');
    if ('letter' in wrong && type.id !== 'hospital-project')
      expect(wrong.letter.to).not.toContain('Daisy');
  }
});

test('reviews row 49: the GP letter is typed, whole and dated, and says what to do today', () => {
  const said = text(gp, fullFacts());
  expect(said).toMatch(/21 November 2026, 03:12/);
  expect(said).toMatch(/WHAT WE ASK OF YOU\nSee them alone/);
});

test('mental-health liaison is asked not to plan with whoever came along', () => {
  expect(text(mentalHealth, fullFacts())).toContain('plan no discharge with, a partner, relative');
});

describe('reviews row 9: the body map', () => {
  const injured = { injuries: { choice: 'yes' } };

  test('an injury without a map is named before the letter goes', () => {
    expect(missing(hospitalProject, someFacts({ care: injured }))).toContain(
      'Body map not completed.',
    );
    expect(missing(hospitalProject, fullFacts())).not.toContain('Body map not completed.');
  });

  test.each(letterTypes)('$id: pictures and words go to whoever needs them', (type) => {
    const { sections } = type.compose(fullFacts());
    const figure = sections.find(({ id }) => id === 'injuries')?.figure;
    const has = ['hospital-project', 'marac', 'adult-safeguarding', 'police'].includes(type.id);
    expect(figure?.views.includes('head') ?? false).toBe(has);
    expect(text(type, fullFacts()).includes('40 by 15 mm')).toBe(has);
    // What was found there is for the police, who were asked or ordered, and for nobody else.
    expect(text(type, fullFacts()).includes('canary-genital')).toBe(type.id === 'police');
    expect(figure?.views.includes('genital') ?? false).toBe(type.id === 'police');
  });
});
