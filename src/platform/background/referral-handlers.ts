import type { ContextToken } from '../../model/context-token';
import { localDate } from '../../model/dates';
import { isEnteredByHand } from '../../model/entered-by-hand';
import { fail, ok, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { changeReferral, findLacking } from '../../referral/tracker/change-referral';
import { beginReferral, sayRingAgain, type NewReferral } from '../../referral/tracker/new-referral';
import {
  isUrgent,
  standingOf,
  type TrackedReferral,
} from '../../referral/tracker/tracked-referral';
import type { Handlers } from '../answer-messages';
import { currentPolicy } from '../policy-source';
import { noteChange } from '../tab-changes';
import type { EventFacts } from './audit-log';
import { recordAside } from './record-aside';
import { typedPatientOf } from './drafts';
import type { Encounter } from './encounters';
import { keepOwners, readOwners } from './referral-owners';
import { forgetRaised } from './referral-raised';
import {
  allReferrals,
  dropEndedReferrals,
  keepReferral,
  placeFor,
  referralsOf,
  type KeptReferral,
} from './referrals';
import { serially } from './serially';
import { changed, encounterHere } from './steps';
import { seeTab, type Seen } from './views';

/** The record on screen, as a page says it stands; compared before anything of it is told or kept. */
interface Here {
  token: ContextToken;
  encounterId: string;
  tabId?: number | undefined;
}

/** One after another: two changes at once never write over each other (hazard H18). */
const inTurn = serially();

export function referralHandlers(): Pick<
  Handlers,
  'patient-referrals' | 'track' | 'change-referral' | 'worklist' | 'save-owners'
> {
  return {
    async 'patient-referrals'(here) {
      const { policy } = await currentPolicy();
      const found = await encounterOf(here, policy);
      if (!found) return changed();
      const mine = await referralsOf(found.encounter);
      if (!mine.ok) return mine;
      const { kept, unread } = mine.value;
      return ok({ items: kept.map(({ item }) => item), unread });
    },
    track: ({ key, referral, ...here }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const found = await encounterOf(here, policy);
        if (!found) return changed();
        const { encounter, seen } = found;
        const lacking = lackingIn(referral, localDate(now, policy.timeZone));
        if (lacking) return lacking;
        const known = await referralsOf(encounter);
        if (!known.ok) return known;
        if (known.value.kept.some(({ item }) => item.id === key)) return ok(null);
        const about = { id: key, encounterId: encounter.id, at: now };
        // A note entered by hand is about nobody on screen: only what was typed names them (hazard H04).
        const patient = isEnteredByHand(here.token.system)
          ? await typedPatientOf(encounter.id)
          : seen?.view.patient;
        const item = beginReferral(referral, { ...about, patient: patient ?? {} });
        const place = await placeFor(encounter, key);
        const facts = eventOf(item, 'opened', here.token.system, key);
        const kept = await keepReferral({ item, place }, facts, policy, now);
        if (kept.ok) await told(encounter, here.tabId);
        return kept;
      }),
    'change-referral': ({ key, id, change, here }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const found = here && (await encounterOf(here, policy));
        if (here && !found) return changed();
        const encounter = found?.encounter;
        const kept = await findReferral(id, encounter);
        if (!kept.ok) return kept;
        if (kept.value.item.keys.includes(key)) return ok(kept.value.item);
        const next = changeReferral(kept.value.item, change, {
          at: now,
          timeZone: policy.timeZone,
          ...(encounter ? { encounterId: encounter.id } : {}),
        });
        if (!next.ok) return next;
        const item = { ...next.value, keys: [...next.value.keys, key].slice(-20) };
        const facts = eventOf(item, change.kind, here?.token.system ?? 'sidenote', key);
        const saved = await keepReferral({ ...kept.value, item }, facts, policy, now);
        if (!saved.ok) return saved;
        if (encounter) await told(encounter, here?.tabId);
        return ok(item);
      }),
    async worklist() {
      const { policy } = await currentPolicy();
      if (policy.sealedStorage === 'off') return NOT_KEPT;
      const now = Date.now();
      await dropEndedReferrals(policy, now);
      const [all, owners] = [await allReferrals(), await readOwners()];
      if (!all.ok) return all;
      if (!owners.ok) return owners;
      // Who saw a list of people is on record, before they see it (hazards H22 and H23).
      const recorded = await recordAside({ kind: 'worklist-seen' }, policy, now);
      if (!recorded.ok) return recorded;
      const { kept, unread } = all.value;
      return ok({ items: kept.map(({ item }) => item), unread, owners: owners.value });
    },
    async 'save-owners'({ owners }) {
      const { policy } = await currentPolicy();
      if (policy.sealedStorage === 'off') return NOT_KEPT;
      return keepOwners(owners, Date.now());
    },
  };
}

/** Something urgent is asked for by voice; where nobody took the call, it is somebody’s to try again. */
function lackingIn(referral: NewReferral, today: string): Result<never> | undefined {
  const { person, again, service } = referral;
  if (again) {
    const lacking = findLacking({ ...again, what: sayRingAgain(service.name) }, today);
    return lacking === undefined ? undefined : fail('no-action', lacking);
  }
  if (!isUrgent(referral) || person?.trim()) return undefined;
  return fail('no-voice', 'Not logged yet. Ring them, then write whom you spoke to.');
}

const NOT_KEPT = fail(
  'not-kept',
  'Nothing is kept here: sealed storage is off. Open referrals stand in the panel until the browser closes; ask the safeguarding team for theirs.',
);

async function encounterOf(
  here: Here,
  policy: Policy,
): Promise<{ encounter: Encounter; seen: Seen | undefined } | undefined> {
  const seen = here.tabId === undefined ? undefined : await seeTab(here.tabId, policy, Date.now());
  const encounter = await encounterHere(here, seen);
  return encounter && { encounter, seen };
}

/** Of the open patient alone; from the worklist, which has no patient open, of what is sealed. */
async function findReferral(id: string, of?: Encounter): Promise<Result<KeptReferral>> {
  const all = of ? await referralsOf(of) : await allReferrals();
  if (!all.ok) return all;
  const found = all.value.kept.find(({ item }) => item.id === id);
  return found ? ok(found) : fail('gone', 'That is no longer here. Look at the list again.');
}

async function told(encounter: Encounter, tabId: number | undefined): Promise<void> {
  forgetRaised(encounter.id);
  if (tabId !== undefined) await noteChange(tabId);
}

/** What was done and where it now stands; never whose, to whom, or in which words. */
export function eventOf(
  item: TrackedReferral,
  act: NonNullable<EventFacts['referralAct']>,
  system: string,
  id: string,
): EventFacts {
  const { state, reason } = standingOf(item);
  // A service that says it has a letter is counted by the letter, with the time it took.
  const acknowledged = act === 'state' && state === 'acknowledged' && item.letter !== undefined;
  return {
    kind: acknowledged ? 'acknowledged' : 'referral',
    ...(acknowledged ? { letter: item.letter } : {}),
    id,
    encounterId: item.encounterId,
    system,
    rules: [],
    referralKind: item.kind,
    referralAct: act,
    referralState: state,
    ...(act === 'state' && reason ? { referralReason: reason } : {}),
  };
}
