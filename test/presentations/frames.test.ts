import { describe, expect, it } from 'vitest';
import { fillFrame, parseFrame } from '../../src/presentations/frames';
import { makeMatcher } from '../../src/presentations/matcher';

const matcher = makeMatcher(
  [{ who: 'uncle, missus', act: 'hit, pushed', by: 'by', her: 'her', she: 'she', sport: 'rugby' }],
  {},
  [],
);

function holds(notation: string, text: string): boolean {
  const words = matcher.read(text);
  const tokens = matcher.understand(words);
  const mentions = matcher.find(words);
  return parseFrame(notation, matcher.classOf).some((frame) =>
    mentions.some(
      (mention, at) =>
        mention.classes.some((c) => frame.slots[0]?.classes.includes(c)) &&
        fillFrame(frame, mentions, tokens, at) !== undefined,
    ),
  );
}

describe('a frame', () => {
  it.each([
    ['act by<6 who<3', 'hit across back w belt by the uncle', true],
    ['act by<2 who<3', 'hit across back w belt by the uncle', false],
    ['who act her', 'uncle hit her', true],
    ['who act her', 'her uncle hit', false],
    ['*who act', 'pushed, says uncle', true],
    ['who act !she', 'uncle says she hit', false],
    ['who by? act', 'uncle hit', true],
    ['who act', 'uncle. Hit', false],
    ['who act<1', 'uncle, hit', false],
  ])('%s in "%s": %s', (notation, text, expected) => {
    expect(holds(notation, text)).toBe(expected);
  });

  it('remembers what must be away from the sentence', () => {
    expect(parseFrame('who act !!sport', matcher.classOf)[0]?.away).toEqual([
      matcher.classOf('sport'),
    ]);
  });
});
