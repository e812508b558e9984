import type { EnquiryDraft } from '../../referral/enquiry-draft';
import { sessionMap } from '../session-map';

/** Which draft: an attendance may hold those of several users, and none writes over another's. */
export type DraftName = Pick<EnquiryDraft, 'encounterId' | 'startedAt'>;

export interface KeptDraft {
  draft: EnquiryDraft;
  /** How often it had locked when this was begun or last offered back. */
  locks: number;
}

/**
 * In session memory, written on every change; with passphrase storage sealed on the disk as well,
 * and in memory only while unlocked.
 */
export const draftSlots = sessionMap<KeptDraft>('draft');

export const slotOf = ({ encounterId, startedAt }: DraftName) => `${encounterId}/${startedAt}`;

/** The attendances somebody has begun on, whatever became of what was kept. */
export async function attendancesAtWork(): Promise<Set<string | undefined>> {
  return new Set([...(await draftSlots.all()).keys()].map((slot) => slot.split('/')[0]));
}
