import type { DescribedSystem } from '../../../model/described-system';
import type { Result } from '../../../model/result';
import type { SystemDescription } from '../../../model/system-description';
import type { Picked, StoredPage, TaughtKind } from '../../../model/teaching';
import type { ReadStored } from './check-stored';

/** A frame of a tab, as the browser numbers them. */
export interface Place {
  tabId: number;
  frameId: number;
}

export type Said = { picked: Picked } | { stopped: true };

/** What teaching, importing and removing a description asks of the world. */
export interface SystemsServices {
  describedSystems(): Promise<Result<DescribedSystem[]>>;
  keepSystem(json: unknown, pages: StoredPage[]): Promise<Result<null>>;
  dropSystem(id: string): Promise<Result<null>>;
  /** Waits for one click in any open page of a host, and brings one to the front. */
  beginPick(pattern: string, kind: TaughtKind): Promise<Result<null>>;
  stopPick(pattern: string): Promise<void>;
  onPicked(heard: (said: Said, place: Place) => void): () => void;
  /** The page of a frame, scrubbed there. */
  storePage(place: Place, description: SystemDescription): Promise<Result<StoredPage>>;
  readStored: ReadStored;
  saveFile(name: string, text: string): void;
}
