import type { ClinicalItem } from '../model/clinical-item';

/** Something that happens at the desk: what to do and what to say, with nothing that tells why. */
export interface DeskSituation extends ClinicalItem {
  do: readonly string[];
  /** Words to say aloud; anybody may hear them. */
  say: readonly string[];
  /** A flag is raised from here, with this source. */
  flagAs: string;
}
