/** Matching with and without reading how each thing is meant, with every word table of the product loaded. */
import { makeMatcher } from '../../../../src/presentations/matcher';
import { RULEBOOK } from '../../../../src/presentations/rulebook';
import { isLiveMention } from '../../../../src/presentations/read-text';
import { makeScopeReader } from '../../../../src/presentations/scope';
import { tokenise } from '../../../../src/presentations/tokens';
import type { Peer } from '../peer';
import type { Spans } from '../spans';

function makeReader(phrases: readonly string[]) {
  const matcher = makeMatcher(RULEBOOK.lexicon, RULEBOOK.groups, [
    ...RULEBOOK.swallowing,
    { 'bench-phrase': phrases.join(',') },
  ]);
  const readScopes = makeScopeReader(matcher, RULEBOOK.contextual);
  return { matcher, readScopes, phrase: matcher.classOf('bench-phrase') };
}

export const oursMatchAlone: Peer = {
  id: 'ours-match-alone',
  make(phrases) {
    const { matcher, phrase } = makeReader(phrases);
    return (text) => {
      const tokens = tokenise(text);
      const spans: Spans = [];
      for (const { classes, from, to } of matcher.find(tokens))
        if (classes.includes(phrase))
          spans.push(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
      return spans;
    };
  },
};

/** Only what is affirmed and of now. */
export const oursWithScope: Peer = {
  id: 'ours-with-scope',
  make(phrases) {
    const { matcher, readScopes, phrase } = makeReader(phrases);
    return (text) => {
      const tokens = tokenise(text);
      const mentions = matcher.find(tokens);
      const scopes = readScopes(tokens, mentions, 2026);
      const spans: Spans = [];
      for (const mention of mentions)
        if (mention.classes.includes(phrase) && isLiveMention(scopes, mention))
          spans.push(tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
      return spans;
    };
  },
};
