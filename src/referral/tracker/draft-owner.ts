import { followUp } from '../../care/items/follow-up';
import { isProfessionalOwner } from '../../care/professional-owner';
import type { EnquiryDraft } from '../enquiry-draft';

/** As many characters of a name as a referral keeps. */
const MOST = 160;

/** Who sees a referral of this draft through: who follows up, else who wrote it; empty where unknown. */
export function ownerOf(draft: Pick<EnquiryDraft, 'care' | 'user'> | undefined): string {
  const owner = draft?.care[followUp.id]?.fields?.owner?.trim();
  return (owner && isProfessionalOwner(owner) ? owner : (draft?.user ?? '')).slice(0, MOST);
}
