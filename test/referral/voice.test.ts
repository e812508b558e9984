import { describe, expect, test } from 'vitest';
import type { LetterFacts } from '../../src/referral/letter';
import { letterType, letterTypes } from '../../src/referral/letters';
import { letterPlainText } from '../../src/referral/letter-text';
import { lacksVoice, needsVoice, voiceOf } from '../../src/referral/voice';
import { isUrgent } from '../../src/referral/tracker/tracked-referral';
import { someFacts } from './facts';
import { aReferral } from './tracker/a-referral';

const told = (answers: Record<string, string>, care: LetterFacts['care'] = {}) => ({
  answers,
  care,
});

describe('hazard H37: a voice before a letter', () => {
  test('the meeting, children’s, adult safeguarding and the police always; the GP never', () => {
    const by = (voice: string) => letterTypes.flatMap((t) => (t.voice === voice ? t.id : []));
    expect(by('always')).toEqual(['marac', 'childrens-services', 'adult-safeguarding', 'police']);
    expect(by('never')).toEqual(['gp']);
    for (const { id, voice, goesTo, asks } of letterTypes) {
      const asked = asks.map((ask) => ask.id);
      const both = ['spoken-to', 'not-reached'].every((each) => asked.includes(each));
      expect(both, id).toBe(voice !== 'never');
      // The tracker knows them by the service, for a call that no letter followed.
      for (const kind of goesTo)
        expect(isUrgent({ kind: 'referral', service: { id: 'a', name: 'A', kind } }), kind).toBe(
          voice === 'always',
        );
    }
  });

  test('a support service and liaison where they are in danger or want to die, unless they spoke', () => {
    expect(needsVoice('in-danger', {})).toBe(false);
    expect(needsVoice('in-danger', { 'safe-now': { choice: 'safe' } })).toBe(false);
    for (const choice of ['danger-now', 'not-safe-to-go'])
      expect(needsVoice('in-danger', { 'safe-now': { choice } })).toBe(true);
    expect(needsVoice('in-danger', { 'suicide-risk': { choice: 'plan-now' } })).toBe(true);
    const danger = { 'safe-now': { choice: 'danger-now' } };
    const spoke = (note: string) => ({ ...danger, 'named-service': { choice: 'spoke', note } });
    expect(needsVoice('in-danger', spoke('Priya at Daisy, 02:40'))).toBe(false);
    expect(needsVoice('in-danger', spoke(''))).toBe(true);
    expect(needsVoice('always', spoke('Priya at Daisy, 02:40'))).toBe(true);
  });

  test.each([
    ['Sam Okoro, duty desk, 02:50', true],
    ['Sam Okoro 2.50', true],
    ['0250 Sam', true],
    ['Sam Okoro', false],
    ['02:50', false],
    ['rang', false],
    ['Sam on 01632 960111', false],
    ['Sam on 020 7946 0109', false],
    ['', false],
  ])('spoken to “%s”', (given, enough) => {
    expect(voiceOf(told({ 'spoken-to': given })) !== undefined).toBe(enough);
    expect(lacksVoice('always', told({ 'spoken-to': given })) === undefined).toBe(enough);
  });

  test.each([
    ['Sister Lund, 04:30', true],
    ['Sister Lund', false],
    ['She rings them at 04:30', false],
    ['patient will ring, 09:00', false],
    ['04:30', false],
  ])('nobody reached, next “%s”', (given, enough) => {
    expect(voiceOf(told({ 'not-reached': given })) !== undefined).toBe(enough);
  });

  test('it says what to do, and what was lacking in what was written', () => {
    expect(lacksVoice('always', told({}))).toMatch(/^Ring first: .*nobody was reached/);
    expect(lacksVoice('always', told({ 'spoken-to': 'Sam' }))).toMatch(/“Sam” needs a name and a/);
    expect(lacksVoice('in-danger', told({}))).toBeUndefined();
    expect(lacksVoice('never', told({}))).toBeUndefined();
  });

  test('it stands at the top of the screen until it is written, and then in the letter', () => {
    const marac = letterType('marac')!;
    const write = (answers: Record<string, string>) => marac.compose(someFacts({ answers }));
    expect(write({}).missing.find((what) => !what.startsWith('Which service'))).toMatch(
      /^Ring first/,
    );
    const spoken = write({ 'spoken-to': 'Sam Okoro, 02:50' });
    expect(spoken.missing.join()).not.toContain('Ring first');
    expect(letterPlainText(spoken, {}, {})).toContain('Spoken to by telephone: Sam Okoro, 02:50.');
    const missed = write({ 'not-reached': 'Sister Lund, 04:30' });
    expect(missed.missing.join()).not.toContain('Ring first');
    expect(letterPlainText(missed, {}, {})).toMatch(
      /Nobody there was reached by telephone \(21 November 2026, 03:12\)\. Tries next: Sister Lund, 04:30\./,
    );
  });

  test('a request under Clare’s Law has its own way; an item marked urgent is', () => {
    const service = { id: 'police', name: 'Police', kind: 'police' as const };
    expect(isUrgent(aReferral({ kind: 'clares-law', service }))).toBe(false);
    expect(isUrgent(aReferral())).toBe(false);
    expect(isUrgent(aReferral({ urgent: true }))).toBe(true);
  });
});
