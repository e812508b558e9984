import { localDate } from '../../../model/dates';
import { addWorkingDays } from '../../../model/working-days';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { owedOf } from '../../../referral/owed';
import { ownerOf } from '../../../referral/tracker/draft-owner';
import type { NewReferral } from '../../../referral/tracker/new-referral';
import { owedWords } from '../../parts/owed-words';
import type { Services } from '../../services';
import type { Panel } from '../use-panel';
import { hereOf } from './use-referrals';

type Told = NonNullable<EnquiryDraft['left']>;

/** They left with something owed, and that is not noted or not on the worklist: refused, or not tried yet. */
export function isLeftUntold({ left }: Pick<EnquiryDraft, 'left'>): boolean {
  return left !== undefined && !(left.noted && left.kept);
}

/**
 * Who left with something owed is noted and on the worklist, so that it does not rest on the next visit
 * alone: once for what is owed, however often the screen is opened. What was refused the panel says, and
 * it is tried again under the same key whenever this is called.
 */
export async function tellLeft(
  panel: Panel,
  services: Pick<Services, 'policy' | 'newKey' | 'now' | 'track'>,
  draft: EnquiryDraft,
): Promise<void> {
  const here = hereOf(panel);
  if (!here) return;
  const owed = owedOf(draft);
  let left = begunFor(owed, panel.update({})?.left, services.newKey);
  if (!isLeftUntold({ left })) return;
  const put = (change: Partial<Told>) => {
    left = { ...left, ...change };
    // Another record may be in front by now; the mark is this draft's.
    if (panel.update({})?.encounterId === draft.encounterId) panel.update({ left });
  };
  put({});
  if (!left.noted && (await panel.step({ kind: 'noted', noted: 'left-owing', owed }))) {
    put({ noted: true });
  }
  if (left.kept) return;
  const kept = await services.track(here, left.key, leavingOf(draft, owed, services));
  if (kept.ok) put({ kept: true });
  else panel.say(kept.message);
}

/** What is owed changed since: that is another thing to be told. */
function begunFor(owed: string[], before: Told | undefined, newKey: () => string): Told {
  if (before && before.owed.join() === owed.join()) return before;
  return { key: newKey(), owed, noted: false, kept: false };
}

/** What is owed as an action of whoever follows up, due on the next working day. */
function leavingOf(
  draft: EnquiryDraft,
  owed: readonly string[],
  { policy, now }: Pick<Services, 'policy' | 'now'>,
): NewReferral {
  const told = policy.directory.find(({ kind }) => kind === 'safeguarding');
  const owner = ownerOf(draft);
  return {
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
  };
}
