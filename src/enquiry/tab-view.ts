import type { ContextToken } from '../model/context-token';
import type { PatientIdentity } from '../model/encounter-reading';
import type { FrameEntry, FramePresentation } from '../model/tab-reading';
import type { ConfirmedLine, EncounterStep } from './encounter-step';
import type { PromptDecision } from './decide-prompt';

/** Everything the panel may know of the active tab, made by the background. */
export interface TabView {
  tabId: number;
  state: 'reading' | 'partly' | 'not-reading' | 'no-record' | 'conflict' | 'letter';
  reason?: string;
  expected: number;
  found: number;
  system?: string;
  /** Which description reads it: its title and version. */
  described?: string;
  patient: PatientIdentity;
  age?: number;
  user?: string;
  accompanied: boolean;
  departure: boolean;
  token?: ContextToken;
  /** Another one whenever another record is on screen, for a role that is not told whose it is. */
  turn?: string;
  encounterId?: string;
  decision?: PromptDecision;
  /** With the frame that holds each one's words. */
  because: FramePresentation[];
  lines: ConfirmedLine[];
  steps: EncounterStep[];
  /** Reception has something for a clinician; told behind the gate. */
  flagged?: boolean;
  /** The patient wrote answers on this screen that nobody has spoken with them about; told behind the gate. */
  written?: { at: number; user?: string };
  /** Earlier visits that the record shows on this page, newest first; never all there were. */
  history?: FrameEntry[];
  /** What this computer recorded at the patient's other visits, oldest first. */
  earlier?: EncounterStep[];
  /** Completed weeks of pregnancy. */
  gestation?: number;
  /** Same for prompt, owed, flag and notice alike, so that it does not tell why (design.md decision 2). */
  dot: 'hollow' | 'filled';
  /** This computer has something to say first; shown only once the panel is opened. */
  notices?: boolean;
  /** An open referral of an earlier attendance waits to be dealt with; shown only after the gate. */
  referrals?: boolean;
}
