import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../enquiry/tab-view';
import { joinSpans } from '../../enquiry/join-spans';
import { isLive } from '../../model/is-live';
import { MAX_QUOTE } from '../../model/text';
import { useServices, type MatchedWords } from '../services';

/** The words behind whatever is live in the record, asked of the frames that hold them, in memory only. */
export function useMatchedWords(view: TabView | undefined): MatchedWords[] {
  const services = useServices();
  const [words, setWords] = useState<MatchedWords[]>([]);
  const live = view?.because.filter(({ presentation }) => isLive(presentation));
  useEffect(() => {
    if (view && live?.length)
      void services.matchedWords(view, joinSpans(live, MAX_QUOTE)).then(setWords);
  }, [view?.token?.document, view?.token?.epoch, live?.length]);
  return words;
}
