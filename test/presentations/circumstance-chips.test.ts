import { describe, expect, test } from 'vitest';
import { isLive } from '../../src/model/is-live';
import { detectText, prompts } from './detect-text';

/** Live ids with their own words, for the rules that make chips and never prompt. */
function chips(text: string): Record<string, string> {
  const own = ['separation', 'threat-to-kill', 'order-breach', 'child-contact', 'strangulation'];
  const found = detectText(text).filter((each) => isLive(each) && own.includes(each.id));
  return Object.fromEntries(found.map(({ id, start, end }) => [id, text.slice(start, end)]));
}

describe('what the record says of circumstances', () => {
  test('reviews row 18: the words behind each chip', () => {
    expect(chips('ex turned up again, she left him last week, hands round neck')).toEqual({
      separation: 'left him last',
      strangulation: 'hands round neck',
    });
    expect(
      chips('He said he will kill her. Breach of restraining order. Child contact at weekends.'),
    ).toEqual({
      'threat-to-kill': 'will kill her',
      'order-breach': 'Breach of restraining order',
      'child-contact': 'Child contact',
    });
  });

  test.each([
    ['separation', 'Recently split up from boyfriend, not coping.'],
    ['separation', 'Wants to leave. Separated from husband two weeks ago.'],
    ['threat-to-kill', 'Ex has made threats to kill.'],
    ['order-breach', 'He breached his bail last night.'],
    ['child-contact', 'Historic abuse, ex-partner has weekend contact.'],
  ])('%s: %s', (id, text) => {
    expect(Object.keys(chips(text))).toContain(id);
  });

  test.each([
    'AC joint separation after rugby.',
    'Retinal separation, left eye.',
    'Left hand injury.',
    'Left him in the waiting room with a nurse.',
    'Knee is killing her.',
    'Breached birth in 2009.',
    'Contact lens in situ.',
  ])('quiet: %s', (text) => {
    expect(chips(text)).toEqual({});
  });

  test('they are context, and prompt nothing alone', () => {
    expect(Object.keys(chips('Weekend contact.'))).toEqual(['child-contact']);
    expect(prompts('Weekend contact.')).toBe(false);
  });
});
