/**
 * NegEx and ConText as they are mostly written: for each sentence, the phrases by one expression and every
 * trigger by an expression of its own, then each phrase against each trigger (Chapman 2001, Harkema 2009).
 */
import type { Peer } from '../peer';
import type { Spans } from '../spans';
import { TRIGGERS } from '../triggers';
import { escaped, findByRegExp } from './union-reg-exp';

const whole = (word: string) => new RegExp(`\\b${word}\\b`, 'gi');
const { 'denied-after': after, until, ...before } = TRIGGERS;
const BEFORE_TRIGGERS = Object.values(before).flatMap((list) => list.split(',').map(whole));
const AFTER_TRIGGERS = after.split(',').map(whole);
const TERMINATORS = until.split(',').map(whole);

export const regExpConText: Peer = {
  id: 'reg-exp-con-text',
  make(phrases) {
    const find = findByRegExp(
      phrases
        .toSorted((a, b) => b.length - a.length)
        .map(escaped)
        .join('|'),
    );
    return (text) => {
      const affirmed: Spans = [];
      for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+[.!?\n]*/g)) {
        const hits = find(sentence);
        const before = placesOf(BEFORE_TRIGGERS, sentence);
        const after = placesOf(AFTER_TRIGGERS, sentence);
        const ends = placesOf(TERMINATORS, sentence);
        for (let at = 0; at < hits.length; at += 2) {
          const [start, end] = [hits[at] as number, hits[at + 1] as number];
          const reaches = (from: number, to: number) =>
            from < to && !ends.some((stop) => stop >= from && stop < to);
          if (before.some((place) => reaches(place, start))) continue;
          if (after.some((place) => reaches(end, place))) continue;
          affirmed.push(index + start, index + end);
        }
      }
      return affirmed;
    };
  },
};

function placesOf(triggers: readonly RegExp[], sentence: string): number[] {
  return triggers.flatMap((trigger) =>
    Array.from(sentence.matchAll(trigger), (match) => match.index),
  );
}
