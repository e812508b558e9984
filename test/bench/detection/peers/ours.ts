/** Our own engine's matcher, told these phrases alone; the only place where the bench knows how it is called. */
import { makeMatcher, type Matcher } from '../../../../src/presentations/matcher';
import type { PagePeer, Peer } from '../peer';
import type { Spans } from '../spans';

export const ours: Peer = {
  id: 'ours',
  make(phrases) {
    // Swallowing phrases are the ones of which only the longest stands.
    const matcher: Matcher = makeMatcher([], {}, [{ phrase: phrases.join(',') }]);
    return (text) => {
      const words = matcher.read(text);
      const spans: Spans = [];
      const { count, from, to } = matcher.look(words);
      for (let n = 0; n < count; n++)
        spans.push(
          words.start[from[n] as number] as number,
          words.end[(to[n] as number) - 1] as number,
        );
      return spans;
    };
  },
};

/** The same over a page: every text node read and matched. */
export const oursInPage: PagePeer = {
  id: 'ours-in-page',
  makeForPage(phrases) {
    const find = ours.make(phrases);
    return (root) => {
      const spans: number[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let number = 0; walker.nextNode(); number++)
        for (const place of find((walker.currentNode as Text).data))
          spans.push(number * 1_000 + place);
      return spans;
    };
  },
};
