import { describe, expect, it } from 'vitest';
import { decidePrompt } from '../../src/enquiry/decide-prompt';
import { isLive } from '../../src/model/is-live';
import { defaultPolicy } from '../../src/policy/policy';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ownEngine } from '../../src/presentations/own-engine';
import { SETTINGS, TODAY, detectText, field, liveIds, prompts } from './detect-text';

const decide = (text: string, age?: number) =>
  decidePrompt({
    presentations: detectText(text),
    lines: [],
    steps: [],
    accompanied: false,
    departure: false,
    user: 'N1',
    age,
    policy: defaultPolicy(),
    now: 0,
  });
const best = (text: string) =>
  Math.min(
    ...detectText(text)
      .filter((one) => isLive(one) && one.part === 'prompts')
      .map(({ tier }) => tier),
  );

describe('what the reviews ask of recognising', () => {
  it('reviews row 3: tablets after an argument fire both rules, as one card', () => {
    const decision = decide('took 16 paracetamol after argument with partner');
    expect(decision.status).toBe('prompt');
    const because = decision.status === 'prompt' ? decision.because.map(({ id }) => id) : [];
    expect(because).toEqual(expect.arrayContaining(['overdose', 'relationship-problem']));
  });

  it.each([
    'relationship problems',
    'rowing with wife again',
    'split up with boyfriend last week',
    'trouble at home',
    'marriage issues',
    'going through a divorce',
  ])('reviews row 4: %s', (text) => expect(liveIds(text)).toContain('relationship-problem'));
  it.each([
    'no relationship problems',
    "daughter's relationship problems",
    'relationship problems 2009, resolved',
  ])('reviews row 4 stays quiet: %s', (text) => expect(prompts(text)).toBe(false));

  it.each(['wrist injury, fell', 'facial bruising', 'overdose', 'low mood, row with husband'])(
    'reviews row 11: %s is no less for a known alcoholic',
    (text) => expect(best(`${text}. Known alcoholic.`)).toBeLessThanOrEqual(best(text)),
  );

  it('reviews row 18: separation, an ex who comes back and hands round the neck all show', () => {
    const ids = liveIds('ex turned up again, she left him last week, hands round neck');
    expect(ids).toEqual(
      expect.arrayContaining(['threats-or-stalking', 'relationship-problem', 'strangulation']),
    );
  });

  it.each(['he choked me', 'throttled by husband', 'could not breathe when he held her'])(
    'reviews row 24: %s',
    (text) => expect(liveIds(text)).toContain('strangulation'),
  );
  it('reviews row 24 stays quiet: choked on a fish bone', () =>
    expect(prompts('choked on a fish bone')).toBe(false));

  it('reviews row 51: threats by the patient lead another card; a break-up alone does not', () => {
    expect(decide('worried he will hurt girlfriend, OD after she left')).toMatchObject({
      status: 'prompt',
      lead: 'harm-by-patient',
    });
    expect(decide('OD after she left him')).toMatchObject({ status: 'prompt', lead: 'ask' });
  });

  it.each([
    'Husband threatened to kill her',
    'He threatened to kill her',
    'Says her brother has threatened to kill her if she leaves',
    'Mother-in-law threatened to hurt her',
    'Ex said he would stab her, fists up at her',
    'Afraid he will kill her',
  ])('reviews row 51, the other way round: %s', (text) => {
    const decision = decide(text);
    expect(decision.status).toBe('prompt');
    expect(decision).not.toMatchObject({ lead: 'harm-by-patient' });
  });

  it.each([
    'threatened to kill his girlfriend',
    'Says he will hurt his ex',
    'Says he hit his girlfriend and threatened to kill her',
    'thoughts of harming her husband',
  ])('reviews row 51: %s', (text) =>
    expect(decide(text)).toMatchObject({ lead: 'harm-by-patient' }),
  );

  it('reviews row 58: a fourth attendance of a kind in the year shows as repeated', () => {
    const dates = ['2026-09-01', '2026-10-01', '2026-11-01'];
    const earlier = dates.map((date) =>
      field('Wrist injury, alcohol', 'attendance', { tense: 'history', date }),
    );
    const found = findPresentations(
      ownEngine(),
      [field('bruised hip, vague how'), ...earlier],
      SETTINGS,
      TODAY,
    );
    expect(found.filter(isLive).map(({ id }) => id)).toContain('repeat-attendance');
  });

  it('asks at 16 and 17, and leaves a younger child to the other route', () => {
    expect(decide('lip swollen, hit by stepfather', 16).status).toBe('prompt');
    expect(decide('lip swollen, hit by stepfather', 9)).toEqual({
      status: 'quiet',
      reason: 'below-age',
    });
  });
});

/** The traps at the foot of detection.md, each as somebody would meet it. */
describe('traps stay quiet', () => {
  it.each([
    'Atorvastatin 20mg OD',
    'VA 6/9 OD, pupils equal',
    'SH: lives with wife, ex smoker',
    'SI joint tender on right',
    'lac to shin on coffee table',
    'LAC review, foster carer well',
    'A/W bloods',
    'hi there, results please',
    'DV of iron 60 percent',
    'DV 240 ml over 2 hours',
    'strangulated hernia for theatre',
    'AC joint separation, cycling',
    'separation anxiety, starting nursery',
    'placental separation complete',
    'life-threatening asthma in 2018',
    'threatened miscarriage, scan booked',
    'panic alarm tested',
    'punch biopsy site clean',
    'choked on food, coughed it up',
    'assault course, knee twisted',
    'hanging basket fell on foot',
    'business partner drove him in',
    'partner supportive',
    'denies DV',
  ])('%s', (text) => expect(prompts(text)).toBe(false));

  it.each([
    'OD',
    'O/D',
    'o.d. last night',
    'took OD',
    'SH to both arms',
    'SI with plan',
    '?DV',
    'a/w husband who answers for her, bruised arm',
  ])('and the true sense prompts: %s', (text) => expect(prompts(text)).toBe(true));
});
