import { areasFor } from '../../audit/own-areas';
import {
  MOST_WAITING,
  WAITING_DAYS,
  waitingPlace,
  type Naming,
  type WaitingPrompt,
} from '../../audit/waiting-prompt';
import { DAY_MS } from '../../audit/counted-age';
import { ok, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { mayDo, type Standing } from '../../policy/roles';
import { settings } from '../../policy/settings';
import type { ShortName } from '../../referral/short-name';
import type { Handlers } from '../answer-messages';
import { currentPolicy } from '../policy-source';
import { auditStore } from './audit-log';
import { namesOfOwed, type NamesKept } from './kept-steps';
import { lockView } from './locks';
import { recordAside } from './record-aside';
import { allReferrals } from './referrals';

/** For the Desk: whose enquiry is owed, of the areas that whoever looks may see, practice apart. */
export function waitingHandlers(): Pick<Handlers, 'waiting-prompts'> {
  return {
    async 'waiting-prompts'() {
      const standing = await currentPolicy();
      const { policy } = standing;
      const now = Date.now();
      const read = await (
        await auditStore()
      ).readWaiting({
        places: placesFor(policy),
        from: now - WAITING_DAYS * DAY_MS,
        most: MOST_WAITING,
      });
      if (!read.ok) return read;
      const { naming, names } = await namesFor(standing, policy);
      // Who saw a list of single people is on record, before they see it (hazards H22 and H23).
      const recorded = await recordAside({ kind: 'worklist-seen' }, policy, now);
      if (!recorded.ok) return recorded;
      const items = read.value.items.map((item) => withName(item, names));
      return ok({ ...read.value, items, naming });
    },
  };
}

function placesFor(policy: Policy): string[] {
  const { site, practice } = policy;
  const areas = areasFor(policy) ?? settings.area.schema.options;
  return areas.map((area) => waitingPlace({ site, area, practice }));
}

/** Nothing is named but from what is sealed, unlocked, and of a role that may see the worklist. */
async function namesFor(
  standing: Standing,
  { sealedStorage }: Pick<Policy, 'sealedStorage'>,
): Promise<{ naming: Naming; names?: Map<string, ShortName> }> {
  if (!mayDo('see-worklist', standing)) return { naming: 'not-for-role' };
  if (sealedStorage === 'off') return { naming: 'not-kept' };
  if ((await lockView()).needs !== 'nothing') return { naming: 'locked' };
  const kept = await readNames();
  if (!kept.ok) return { naming: kept.error === 'locked' ? 'locked' : 'unread' };
  const { names, unread } = kept.value;
  return { naming: unread > 0 ? 'partly' : 'named', names };
}

async function readNames(): Promise<Result<NamesKept>> {
  const [owed, tracked] = [await namesOfOwed(), await allReferrals()];
  if (!owed.ok) return owed;
  if (!tracked.ok) return tracked;
  const { names } = owed.value;
  for (const { item } of tracked.value.kept) {
    const { initials, localRef } = item;
    for (const id of [item.encounterId, item.touchedIn]) names.set(id, { initials, localRef });
  }
  return ok({ names, unread: owed.value.unread + tracked.value.unread });
}

function withName(item: WaitingPrompt, names?: Map<string, ShortName>): WaitingPrompt {
  const name = names?.get(item.encounterId);
  return name && (name.initials || name.localRef) ? { ...item, name } : item;
}
