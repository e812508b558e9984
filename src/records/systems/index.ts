// The systems Sidenote can read without being told how; a site adds its own by policy.
import type { SystemDescription } from '../../model/system-description';
import { practiceEmergency } from './practice-emergency';
import { practiceGp } from './practice-gp';

export const systems: readonly SystemDescription[] = [practiceEmergency, practiceGp];
