import type { TabView } from '../../enquiry/tab-view';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import type { FlagView, NewFlag } from '../../reception/flag';
import type { IncomingLetter, LetterName, LetterRow } from '../../reception/letter-log';

/** All that reception's panel may ask of the world: nothing clinical comes through this door. */
export interface ReceptionServices {
  policy: Policy;
  now(): number;
  newKey(): string;
  watchView(listener: (view: TabView) => void): () => void;
  /** The four fields of the record on screen. */
  readFlagView(tabId: number): Promise<Result<FlagView>>;
  /** A ticket for the record on screen, or for a typed NHS number. */
  beginFlag(of: { tabId?: number; nhsNumber?: string }): Promise<Result<{ ticket: string }>>;
  raiseFlag(ticket: string, flag: NewFlag): Promise<Result<{ line: string; kept: boolean }>>;
  logLetter(letter: IncomingLetter): Promise<Result<{ copy?: string }>>;
  readLetterRows(): Promise<Result<LetterRow[]>>;
  letterDone(key: string, letter: LetterName): Promise<Result<null>>;
  copy(text: string): Promise<boolean>;
  /** The sheet for somebody who is worried, in a tab of its own, to print. */
  openWorriedSheet(): void;
}

/** One screen's way around the panel. */
export interface Reception {
  services: ReceptionServices;
  view: TabView | undefined;
  go(screen: string): void;
  home(): void;
  say(notice: string): void;
}
