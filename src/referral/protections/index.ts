import type { Protection } from '../protection';
import { claresLaw } from './clares-law';
import { mappa } from './mappa';
import { nonMolestationOrder } from './non-molestation-order';
import { occupationOrder } from './occupation-order';
import { protectionNotice } from './protection-notice';
import { protectionOrder } from './protection-order';
import { sanctuaryScheme } from './sanctuary-scheme';
import { serialPerpetratorPanel } from './serial-perpetrator-panel';
import { stalkingProtectionOrder } from './stalking-protection-order';

/**
 * Protective measures in the order they are shown: what the patient can ask for first, then what
 * others decide. Law of England and Wales; elsewhere the site's adviser knows. Adding one: a file
 * here, a line here, a test.
 */
export const protections: readonly Protection[] = [
  claresLaw,
  nonMolestationOrder,
  occupationOrder,
  sanctuaryScheme,
  protectionNotice,
  protectionOrder,
  stalkingProtectionOrder,
  serialPerpetratorPanel,
  mappa,
];
