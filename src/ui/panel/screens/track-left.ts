import { localDate } from '../../../model/dates';
import { addWorkingDays } from '../../../model/working-days';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { ownerOf } from '../../../referral/tracker/draft-owner';
import { owedWords } from '../../parts/owed-words';
import type { Services } from '../../services';
import type { Panel } from '../use-panel';
import { hereOf } from './use-referrals';

/**
 * Who left with something owed is on the worklist, so that it does not rest on the next visit alone: what
 * is owed stands as an action of whoever follows up, due on the next working day. Where it was not kept
 * the panel says why.
 */
export async function trackLeft(
  panel: Panel,
  { policy, newKey, now, track }: Pick<Services, 'policy' | 'newKey' | 'now' | 'track'>,
  draft: EnquiryDraft,
  owed: readonly string[],
): Promise<void> {
  const here = hereOf(panel);
  if (!here) return;
  const told = policy.directory.find(({ kind }) => kind === 'safeguarding');
  const owner = ownerOf(draft);
  const kept = await track(here, newKey(), {
    kind: 'left-owing',
    service: told
      ? { id: told.id, name: told.name, kind: told.kind }
      : { id: 'safeguarding', name: 'Safeguarding team' },
    channel: 'in-person',
    owner,
    noPost: draft.safeContact.post === 'no',
    toDo: {
      who: owner || told?.name || 'Safeguarding team',
      what: `Still owed: ${owed.map(owedWords).join(', ')}`.slice(0, 400),
      when: addWorkingDays(localDate(now(), policy.timeZone), 1, policy),
    },
  });
  if (!kept.ok) panel.say(kept.message);
}
