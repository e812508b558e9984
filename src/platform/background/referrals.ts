import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { STATES } from '../../referral/tracker/referral-state';
import { standingOf, TrackedReferral } from '../../referral/tracker/tracked-referral';
import { sessionMap } from '../session-map';
import { recordEvent, type EventFacts } from './audit-log';
import { sealedDrawer, type Opened } from './sealed-drawer';
import { OWNERS } from './referral-owners';
import { patientNameOf } from './stored-names';

/** One referral with the place it is kept in: session memory, or a sealed row. */
export interface KeptReferral {
  item: TrackedReferral;
  place: { patientKey: string } | { rowId: string };
}

/** What is kept of a patient, or of everybody; `unread`: rows of a shape this version does not know. */
export interface KeptReferrals {
  kept: KeptReferral[];
  unread: number;
}

/** Until the browser closes; by the referral's id. */
const inSession = sessionMap<{ item: TrackedReferral; patientKey: string }>('referral');

const LOCKED = fail('locked', 'Sidenote is locked. Unlock it in the panel first.');
const DAY = 86_400_000;

/**
 * Every referral of the patient of one encounter, and of nobody else: by this session's key in memory,
 * by the name that outlives it where records are sealed.
 */
export async function referralsOf(encounter: {
  id: string;
  patientKey: string;
}): Promise<Result<KeptReferrals>> {
  const { patientKey } = encounter;
  const mine = [...(await inSession.all()).values()]
    .filter((each) => each.patientKey === patientKey)
    .map(({ item }) => ({ item, place: { patientKey } }));
  const name = await patientNameOf(encounter.id);
  if (!name) return ok({ kept: mine, unread: 0 });
  const sealed = await sealedDrawer.read('referral', `${name}/`);
  if (!sealed.ok) return sealed;
  const read = readRows(sealed.value);
  return ok({ kept: [...mine, ...read.kept], unread: read.unread });
}

/** All that is sealed on this computer; refused while locked. For the worklist alone. */
export async function allReferrals(): Promise<Result<KeptReferrals>> {
  const sealed = await sealedDrawer.read('referral');
  if (!sealed.ok) return sealed;
  return ok(readRows(sealed.value.filter(({ id }) => id !== OWNERS)));
}

function readRows(rows: readonly Opened[]): KeptReferrals {
  const kept: KeptReferral[] = [];
  let unread = 0;
  for (const { id, value } of rows) {
    const parsed = z.safeParse(TrackedReferral, value);
    if (parsed.success) kept.push({ item: parsed.data, place: { rowId: id } });
    else unread += 1;
  }
  return { kept, unread };
}

/** Where a new referral of an encounter is kept: sealed wherever that is possible. */
export async function placeFor(
  encounter: { id: string; patientKey: string },
  itemId: string,
): Promise<KeptReferral['place']> {
  const name = await patientNameOf(encounter.id);
  return name ? { rowId: `${name}/${itemId}` } : { patientKey: encounter.patientKey };
}

/** A referral as it now is, with the event that says so: on the disk in one transaction, or not at all. */
export async function keepReferral(
  { item, place }: KeptReferral,
  facts: EventFacts,
  policy: Policy,
  now: number,
): Promise<Result<null>> {
  if ('rowId' in place) {
    const row = { kind: 'referral', id: place.rowId, at: now } as const;
    const kept = await sealedDrawer.along(row, item, async (sealed) =>
      sealed ? recordEvent(facts, policy, now, { sealed }) : LOCKED,
    );
    return kept.ok ? ok(null) : kept;
  }
  const recorded = await recordEvent(facts, policy, now);
  if (!recorded.ok) return recorded;
  try {
    await inSession.set(item.id, { item, patientKey: place.patientKey });
    return ok(null);
  } catch {
    return fail(
      'not-kept',
      'This computer could not keep it. Tell the safeguarding team by voice.',
    );
  }
}

/**
 * What ended long enough ago goes; what is open stays however old it is (hazard H37). By whoever
 * unlocked, for no schedule can see inside a sealed row.
 */
export async function dropEndedReferrals(policy: Policy, now: number): Promise<void> {
  const all = await allReferrals();
  if (!all.ok) return;
  for (const { item, place } of all.value.kept) {
    const { state, at } = standingOf(item);
    const old = now - at > policy.keepSealedDays * DAY;
    if (STATES[state].ends && old && 'rowId' in place) {
      await sealedDrawer.remove('referral', place.rowId);
    }
  }
}
