import { localDate } from '../../model/dates';
import type { PatientIdentity } from '../../model/encounter-reading';
import { fail, ok, type Result } from '../../model/result';
import { letterType } from '../../referral/letters';
import type { EnquiryDraft, LetterDraft } from '../../referral/enquiry-draft';
import { nextMeeting } from '../../referral/marac-dates';
import { ownerOf } from '../../referral/tracker/draft-owner';
import { beginReferral, sayRingAgain, type NewReferral } from '../../referral/tracker/new-referral';
import { standingOf, type TrackedReferral } from '../../referral/tracker/tracked-referral';
import { lacksVoice, needsVoice, voiceOf, type Voice } from '../../referral/voice';
import type { Policy } from '../../policy/policy';
import { randomId } from '../keys';
import { currentPolicy } from '../policy-source';
import { encounters } from './encounters';
import { eventOf } from './referral-handlers';
import { forgetRaised } from './referral-raised';
import { keepReferral, placeFor, referralsOf, type KeptReferral } from './referrals';
import { serially } from './serially';

const inTurn = serially();

/**
 * A letter begun is followed up as one that nobody has yet; handed on it is a referral asked for. So
 * nobody has to remember to track it, and none is doubled: one item a letter of a draft.
 */
export function trackLetter(
  draft: EnquiryDraft,
  index: number,
  patient: PatientIdentity,
): Promise<Result<null>> {
  return inTurn(async () => {
    const letter = draft.letters[index];
    const type = letter && letterType(letter.kind);
    const encounter = await encounters.get(draft.encounterId);
    // A sheet about nobody is no letter; a draft without its encounter has no patient to be kept with.
    if (!letter || !type || !encounter || encounter.patientKey !== draft.token.patientKey)
      return ok(null);
    const { policy } = await currentPolicy();
    const now = Date.now();
    const known = await referralsOf(encounter);
    if (!known.ok) return known;
    const id = `${encounter.id.slice(0, 18)}.${draft.startedAt}.${index}`;
    const before = known.value.kept.find(({ item }) => item.id === id);
    // Never "requested" by a letter alone (hazard H37); begun it stays, and comes up as not handed on.
    const facts = { answers: letter.answers ?? {}, care: draft.care };
    const lacks = letter.handed.length > 0 ? lacksVoice(type.voice, facts) : undefined;
    const unheard = fail('no-voice', `Not counted as handed on. ${lacks}`);
    const handed = letter.handed.length > 0 && !lacks;
    if (before && (!handed || standingOf(before.item).state !== 'drafted'))
      return lacks ? unheard : ok(null);
    const begun: KeptReferral = before ?? {
      item: beginReferral(
        factsOf(draft, letter, policy, now),
        { id, encounterId: encounter.id, patient, at: now },
        'drafted',
      ),
      place: await placeFor(encounter, id),
    };
    // Whom it went to is known for sure only now.
    const { service } = factsOf(draft, letter, policy, now);
    const item = handed
      ? handOn(withVoice({ ...begun.item, service }, voiceOf(facts), now, policy), letter.kind, now)
      : begun.item;
    const act = before ? 'state' : 'opened';
    const event = eventOf(item, act, draft.token.system, randomId());
    const kept = await keepReferral({ ...begun, item }, event, policy, now);
    forgetRaised(encounter.id);
    if (!kept.ok) return fail(kept.error, `Handed on, but not tracked here. ${kept.message}`);
    return lacks ? unheard : kept;
  });
}

/** Who was spoken to is a contact; nobody reached is something to be done, from today on. */
function withVoice(
  item: TrackedReferral,
  voice: Voice | undefined,
  at: number,
  { timeZone }: Policy,
): TrackedReferral {
  if (!voice) return item;
  if ('spokenTo' in voice) {
    const contact = { at, person: voice.spokenTo.slice(0, 160), channel: 'phone' as const };
    return { ...item, contacts: [...item.contacts, contact] };
  }
  const action = {
    who: voice.notReached.slice(0, 160),
    what: sayRingAgain(item.service.name),
    when: localDate(at, timeZone),
  };
  return { ...item, actions: [...item.actions, action] };
}

/** A letter to the GP waits for no answer: handed on, it is done. */
function handOn(item: TrackedReferral, kind: string, at: number): TrackedReferral {
  const done = kind === 'gp';
  const change = done
    ? ({ at, state: 'completed', reason: 'handed-on' } as const)
    : ({ at, state: 'requested' } as const);
  return { ...item, states: [...item.states, change] };
}

function factsOf(
  draft: EnquiryDraft,
  letter: LetterDraft,
  policy: Policy,
  now: number,
): NewReferral {
  const type = letterType(letter.kind);
  const service = policy.directory.find((each) => each.id === letter.serviceId);
  const meeting =
    letter.kind === 'marac'
      ? nextMeeting(policy.maracMeetings, localDate(now, policy.timeZone))?.meeting
      : undefined;
  return {
    kind: letter.kind === 'marac' ? 'marac' : letter.kind === 'gp' ? 'letter' : 'referral',
    letter: letter.kind,
    service: service
      ? { id: service.id, name: service.name, kind: service.kind }
      : { id: letter.kind, name: type?.title ?? letter.kind },
    channel: 'letter',
    ...(type && needsVoice(type.voice, draft.care) ? { urgent: true as const } : {}),
    ...(meeting ? { dueOn: meeting } : {}),
    owner: ownerOf(draft),
    noPost: draft.safeContact.post === 'no',
  };
}
