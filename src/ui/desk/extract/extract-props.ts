import type { ColumnPlan } from '../../../audit/extract/columns-of-extract';
import type { ExtractPolicy, ExtractState } from '../../../audit/extract/extract-work';

/** One review for as long as the Desk is open; a file is read in a worker and nothing of it is kept. */
export interface ExtractServices {
  state(): ExtractState;
  watch(listener: (state: ExtractState) => void): () => void;
  open(file: File): void;
  begin(plan: ColumnPlan, policy: ExtractPolicy, seed: number): void;
  pause(): void;
  goOn(): void;
  /** The same file, chosen again after it could not be read on. */
  useAgain(file: File): void;
  showCase(at: number): void;
  forgetCases(): void;
  clear(): void;
  newSeed(): number;
}
