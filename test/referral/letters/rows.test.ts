import { describe, expect, test } from 'vitest';
import { noSafeContact } from '../../../src/referral/safe-contact';
import { letterHtml, letterPlainText } from '../../../src/referral/letter-text';
import { permitLetter } from '../../../src/referral/permit-letter';
import { letterForService, letterType, letterTypes } from '../../../src/referral/letters';
import { gp, HIDE_FIRST } from '../../../src/referral/letters/gp';
import { hospitalProject } from '../../../src/referral/letters/hospital-project';
import { marac } from '../../../src/referral/letters/marac';
import type { LetterFacts } from '../../../src/referral/letter';
import type { Agreement } from '../../../src/referral/agreement';
import { fullFacts, someFacts } from '../facts';

const text = (letter: ReturnType<typeof gp.compose>) => letterPlainText(letter, {}, {});

test('reviews row 43: of 24 questions 10 unanswered, each letter that tells of it says "10 not answered"', () => {
  const outcome = {
    code: 'asked-disclosed' as const,
    ...{ questionSet: 'ours@1', questions: 24, questionsAsked: 14, questionsAnswered: 14 },
  };
  const telling = letterTypes
    .map((type) => text(type.compose(fullFacts({ outcome }))))
    .filter((each) => each.includes('questions answered'));
  expect(telling.length).toBeGreaterThan(0);
  for (const each of telling) {
    expect(each).toContain('14 of 24 questions answered, 10 not answered');
    expect(each).not.toMatch(/\b10 (answered )?[“"']?no\b/i);
  }
});

describe('the kinds of letter', () => {
  test('hospital-project goes to a hospital project and to an IDVA, gp to a practice', () => {
    expect(letterForService('hospital-project')?.id).toBe('hospital-project');
    expect(letterForService('idva')?.id).toBe('hospital-project');
    expect(letterForService('gp')?.id).toBe('gp');
    expect(letterForService('helpline')).toBeUndefined();
    expect(letterType('constructor')).toBeUndefined();
  });

  test.each(letterTypes)('section ids of $id are unique', (type) => {
    const ids = type.compose(fullFacts()).sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('to');
  });
});

describe('reviews row 6: assaulted by a partner, now with the police', () => {
  test('the referral says that the other person may be released at any time', () => {
    const letter = hospitalProject.compose(fullFacts());
    expect(letter.sections.find(({ id }) => id === 'other-person')?.paragraphs[0]).toContain(
      'may be released at any time',
    );
    expect(text(letter)).toContain('Safe now: Safe here, not safe to leave');
  });
});

describe('reviews row 7: agreement', () => {
  const permit = (agreement: Agreement) => permitLetter(hospitalProject, someFacts({ agreement }));

  test.each(['no', 'not-asked'] as const)('"%s" makes no referral, and says why', (answer) => {
    const answered = permit({ answer });
    expect(answered.allowed).toBe(false);
    if (!answered.allowed) expect(answered.why).toMatch(/agree.*helpline.*serious harm/s);
  });

  test('sharing without agreement needs a reason and a senior name', () => {
    const without = { answer: 'without', ground: 'child-at-risk' } as const;
    const why = { reason: 'child at risk', senior: 'Dr Osei' };
    expect(permit(without).allowed).toBe(false);
    expect(permit({ ...without, reason: 'child at risk' }).allowed).toBe(false);
    expect(permit({ ...without, reason: '  ', senior: 'Dr Osei' }).allowed).toBe(false);
    expect(permit({ answer: 'without', ...why }).allowed, 'no ground').toBe(false);
    expect(permit({ ...without, ...why, ground: 'court-order' }).allowed).toBe(false);
    expect(permit({ ...without, ...why }).allowed).toBe(true);
    expect(permit({ answer: 'yes' }).allowed).toBe(true);
  });

  test('the GP letter is allowed whatever was answered, and says so', () => {
    const facts = someFacts({ agreement: { answer: 'no' } });
    expect(permitLetter(gp, facts).allowed).toBe(true);
    expect(text(gp.compose(facts))).toContain('They did not agree to a referral');
  });
});

describe('reviews row 8: the GP is told', () => {
  test('the paragraph is there by default and needs a reason to be taken out', () => {
    const letter = gp.compose(someFacts());
    const enquiry = letter.sections.find(({ id }) => id === 'enquiry');
    expect(enquiry?.removable).toBe('with-reason');
    expect(text(letter)).toContain('Asked about domestic abuse in private, disclosed.');
    const blank = letterPlainText(letter, {}, { enquiry: '  ' });
    expect(blank, 'a blank reason takes nothing out').toContain('in private, disclosed.');
    const out = letterPlainText(letter, {}, { enquiry: 'They asked us not to.' });
    expect(out).not.toContain('in private, disclosed.');
    expect(out, 'the reason is for audit, not for the page').not.toContain('They asked us not to');
  });

  test('emptying the paragraph is not a way round the reason', () => {
    const out = letterPlainText(gp.compose(someFacts()), { enquiry: ' \n ' }, {});
    expect(out).toContain('THE ENQUIRY\nLeft blank.');
  });

  test('hazard H38: the very first line asks to hide the whole document', () => {
    for (const facts of [someFacts(), fullFacts(), someFacts({ practice: true })]) {
      const letter = gp.compose(facts);
      expect(letter.alerts[0]).toBe(HIDE_FIRST);
      expect(text(letter).startsWith(HIDE_FIRST)).toBe(true);
      expect(letterHtml(letter, {}, {})).toMatch(/^<article lang="en-GB"><p><strong>Do not file/);
    }
  });
});

describe('hazard H35: not asked never reads as nothing there', () => {
  test.each([
    ['asked-no-disclosure', /nothing disclosed today .* this does not rule it out/],
    ['asked-declined', /preferred not to say.*This does not rule it out/s],
    ['not-asked', /Not asked.*nothing is ruled out/s],
  ] as const)('%s', (code, words) => {
    const outcome = { code, questionsAsked: code === 'not-asked' ? 0 : 2, questionsAnswered: 0 };
    for (const type of letterTypes) {
      const said = text(type.compose(someFacts({ outcome })));
      expect(said).toMatch(words);
      expect(said).not.toMatch(/no abuse|disclosed\.|low risk/i);
    }
  });
});

describe('reviews row 69: no safe contact', () => {
  test.each(letterTypes)('$id says so in its header and asks for one way that works', (type) => {
    const letter = type.compose(someFacts());
    expect(letter.alerts).toContain('NO SAFE CONTACT KNOWN – do not telephone or write');
    expect(letter.missing.join()).toContain('One way to reach them that works');
    const known = type.compose(fullFacts());
    expect(known.alerts.join()).not.toContain('NO SAFE CONTACT');
    expect(text(known)).toContain('One way that works: In the department until 14:00');
  });

  test('a number made of spaces is not a safe number', () => {
    const letter = hospitalProject.compose(
      someFacts({ safeContact: { ...noSafeContact(), number: '  ' } }),
    );
    expect(letter.alerts).toContain('NO SAFE CONTACT KNOWN – do not telephone or write');
  });

  test('what nobody asked prints as "do not", and a number alone is not enough', () => {
    const safeContact = { ...noSafeContact(), number: '07700 900456' };
    const letter = hospitalProject.compose(someFacts({ safeContact }));
    expect(text(letter)).toMatch(/Voicemail: Do not.*Text message: Do not.*Post: Do not/s);
    expect(letter.missing).toEqual(
      expect.arrayContaining(['Whose phone it is.', 'When it is safe to ring.']),
    );
  });
});

describe('reviews row 63: what they want', () => {
  test('is the first thing said after whom it is about, and is named when missing', () => {
    for (const type of letterTypes) {
      expect(type.compose(fullFacts()).sections.map(({ id }) => id)[1]).toBe('wants');
      expect(type.compose(someFacts()).missing.join()).toContain('What they want.');
      expect(type.compose(fullFacts()).missing.join()).not.toContain('What they want.');
    }
  });

  test('is not asked for where nothing was disclosed', () => {
    const outcome = {
      code: 'asked-no-disclosure',
      questionsAsked: 2,
      questionsAnswered: 2,
    } as const;
    expect(gp.compose(someFacts({ outcome })).missing.join()).not.toContain('What they want.');
  });
});

describe('reviews row 59: who follows up', () => {
  test.each(['patient will contact', 'Pt to self-refer', 'she will ring', 'Patient', '…'])(
    '"%s" is no professional owner',
    (owner) => {
      const letter = gp.compose(someFacts({ followUp: { owner, date: '2026-11-24' } }));
      expect(letter.missing.join()).toContain('no professional owner');
      expect(text(letter)).toContain('no professional owner yet');
    },
  );

  test.each(['Dr Adeyemi', 'Sister Lund, patient may ring too', 'Safeguarding team'])(
    '"%s" is one',
    (owner) => {
      const letter = gp.compose(someFacts({ followUp: { owner, date: '2026-11-24' } }));
      expect(letter.missing.join()).not.toContain('no professional owner');
    },
  );
});

describe('other rows of the letters', () => {
  test('reviews row 64: each says why it is shared and on what basis, unapproved until approved', () => {
    for (const type of letterTypes) {
      expect(text(type.compose(someFacts()))).toContain(type.basis);
      expect(text(type.compose(someFacts()))).toContain('not yet approved');
      const approved = text(type.compose(someFacts({ textApprovedBy: 'A. Guardian' })));
      expect(approved).toContain('approved by A. Guardian');
      expect(approved).not.toContain('not yet approved');
    }
  });

  test('reviews row 68: each lists who else has been told, and that can be taken out', () => {
    const letter = hospitalProject.compose(someFacts({ alsoTold: ['GP', 'MARAC'] }));
    expect(text(letter)).toContain('GP; MARAC.');
    expect(letterPlainText(letter, {}, { 'also-told': '' })).not.toContain('MARAC');
  });

  test('reviews row 34: a number nobody checked for 200 days is named before sending', () => {
    const { service } = fullFacts();
    const stale = { ...service!, checked: '2026-05-05' };
    const { missing } = hospitalProject.compose(fullFacts({ service: stale }));
    expect(missing.join()).toContain('check number before use');
    expect(hospitalProject.compose(fullFacts()).missing).toEqual([]);
  });

  test('no heading names anybody', () => {
    for (const type of letterTypes) {
      const all = type.compose(fullFacts()).sections.map(({ heading }) => heading);
      expect(all.join()).not.toMatch(/Ashdown|Ivy|Noel|husband/i);
    }
  });

  test('practice letters say so', () => {
    for (const type of letterTypes)
      expect(type.compose(someFacts({ practice: true })).alerts.at(-1)).toBe(
        'Practice – invented patient',
      );
  });
});

describe('reviews row 44: new or repeat, in the letter to the meeting', () => {
  const said = (earlier?: string, over: Partial<LetterFacts> = {}) => {
    const answers = earlier === undefined ? {} : { 'marac-earlier': earlier };
    const letter = marac.compose(someFacts({ answers, ...over }));
    const section = letter.sections.find(({ id }) => id === 'repeat');
    return { words: section?.paragraphs.join(' '), missing: letter.missing.join(' ') };
  };

  test('five months ago is a repeat with its date, thirteen months is new', () => {
    expect(said('21 June 2026').words).toBe(
      'Repeat referral: an earlier one within 12 months (21 June 2026).',
    );
    expect(said('20 October 2025').words).toMatch(/^New referral: the last one/);
    expect(said('20 October 2025; 3 Aug 2026').words).toContain('(3 August 2026)');
    expect(said().words).toBe('New referral: no earlier one is known here.');
  });

  test('the window is the site’s; a date that cannot be read is named, not passed over', () => {
    expect(said('21 June 2026', { maracRepeatMonths: 3 }).words).toMatch(/^New referral/);
    expect(said('last summer').missing).toContain('A date of an earlier referral');
  });
});
