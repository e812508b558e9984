import * as z from 'zod/mini';
import { isUnspoken, type Written } from '../../enquiry/questionnaire';
import type { PatientIdentity } from '../../model/encounter-reading';
import { fail, ok, type Result } from '../../model/result';
import { EnquiryDraft, isByHand, type LetterDraft } from '../../referral/enquiry-draft';
import { currentPolicy } from '../policy-source';
import { sessionMap } from '../session-map';
import { draftSlots, slotOf, type DraftName, type KeptDraft } from './draft-slots';
import { adoptEncounter, encounters } from './encounters';
import { lockState } from './lock-state';
import { sealedDrawer } from './sealed-drawer';
import { serially } from './serially';
import { storedNameOf } from './stored-names';

/** The slot of the draft that holds something written, by attendance: looked at for every view. */
const unspoken = sessionMap<string>('written');

/** In memory one change after another; a lock waits for those that have come, and ends them. */
const inTurn = serially();
const sealInTurn = serially();
/** Sealings that wait for their turn; each takes what is newest then. */
const waiting = new Map<string, Promise<Result<null>>>();

/** The panel's copy of a draft; refused where another patient's is kept under the same name. */
export async function saveDraft(draft: EnquiryDraft): Promise<Result<null>> {
  const kept = await inTurn(() => remember(draft));
  return kept.ok ? sealSoon(slotOf(draft)) : kept;
}

async function remember(draft: EnquiryDraft): Promise<Result<null>> {
  if (await isShut()) return fail('locked', 'Sidenote locked. What was typed last is not kept.');
  const beside = await keptOf(draft.encounterId);
  const encounter = await encounters.get(draft.encounterId);
  const owners = [encounter?.patientKey, ...beside.map((each) => each.draft.token.patientKey)];
  if (owners.some((owner) => owner !== undefined && owner !== draft.token.patientKey)) {
    return fail('patient-changed', 'This belongs to another record. Open that record to go on.');
  }
  const kept = beside.find((each) => each.draft.startedAt === draft.startedAt);
  // A letter is written in its own tab: what stands there is newer than the panel's copy of it.
  const before = kept?.draft.letters ?? [];
  const letters = [...before, ...draft.letters.slice(before.length)];
  const locks = kept?.locks ?? (await lockState()).count;
  // What the patient wrote came by another way too, and an older copy does not take it away.
  const written = draft.written ?? kept?.draft.written;
  return keep({ draft: { ...draft, letters, ...(written && { written }) }, locks });
}

/** What the patient wrote, into the draft it was opened from; it is what the draft then opens on. */
export async function saveWritten(name: DraftName, written: Written): Promise<Result<null>> {
  const saved = await inTurn(async () => {
    const kept = await draftSlots.get(slotOf(name));
    if (!kept || (await isShut())) return fail('closed', 'The check it belongs to is gone.');
    return keep({ ...kept, draft: { ...kept.draft, written, screen: 'written' } });
  });
  return saved.ok ? sealSoon(slotOf(name)) : saved;
}

/** Whether this attendance holds something written that nobody has spoken about, and for whom. */
export async function unspokenOf(
  encounterId: string,
): Promise<{ at: number; user?: string } | undefined> {
  const slot = await unspoken.get(encounterId);
  const draft = slot === undefined ? undefined : (await draftSlots.get(slot))?.draft;
  if (!isUnspoken(draft?.written)) return undefined;
  return { at: draft.written.at, ...(draft.user === undefined ? {} : { user: draft.user }) };
}

/** One letter of a kept draft, as its own tab has it now. */
export async function saveLetter(
  name: DraftName,
  index: number,
  letter: LetterDraft,
): Promise<Result<null>> {
  const saved = await inTurn(async () => {
    const kept = await draftSlots.get(slotOf(name));
    if (!kept || (await isShut())) return fail('closed', 'Nothing is open here. Close this tab.');
    const letters = kept.draft.letters.map((each, i) => (i === index ? letter : each));
    return keep({ ...kept, draft: { ...kept.draft, letters } });
  });
  return saved.ok ? sealSoon(slotOf(name)) : saved;
}

/**
 * Offered back only for the same attendance and the same user, as the record shows them; once it has
 * locked, or the browser was closed, only to a user who is known (design.md, Who).
 */
export async function loadDraft(encounterId: string, user?: string): Promise<EnquiryDraft | null> {
  if (await isShut()) return null;
  const { count } = await lockState();
  const mine = (kept: KeptDraft) =>
    kept.draft.user === user && (user !== undefined || kept.locks === count);
  const all = [...(await keptOf(encounterId)), ...(await unsealed(encounterId))];
  const [found] = all.filter(mine).sort((a, b) => b.draft.startedAt - a.draft.startedAt);
  if (!found) return null;
  const draft = await takeHome(found.draft, encounterId);
  await draftSlots.set(slotOf(draft), { draft, locks: count });
  return draft;
}

export async function draftOf(name: DraftName): Promise<EnquiryDraft | undefined> {
  return (await draftSlots.get(slotOf(name)))?.draft;
}

/** Who an attendance entered by hand is about, as it was typed; no record on screen says it. */
export async function typedPatientOf(encounterId: string): Promise<PatientIdentity | undefined> {
  return (await keptOf(encounterId)).findLast(({ draft }) => draft.patient)?.draft.patient;
}

/**
 * At a lock: a draft without a record to find it by again is let go of, and where drafts are sealed
 * none stays in memory. Then the keys go, in the same turn: a change that comes later is refused.
 */
export function putDraftsAway(): Promise<void> {
  return inTurn(async () => {
    const sealing = await mayBeSealed();
    for (const [slot, kept] of await draftSlots.all()) {
      const byHand = isByHand(kept.draft);
      if (sealing && !byHand) await seal(kept.draft);
      if (sealing || byHand) await draftSlots.remove(slot);
    }
    await sealedDrawer.shut();
  });
}

async function keep(kept: KeptDraft): Promise<Result<null>> {
  try {
    await draftSlots.set(slotOf(kept.draft), kept);
    if (kept.draft.written) await unspoken.set(kept.draft.encounterId, slotOf(kept.draft));
    return ok(null);
  } catch {
    return fail('not-kept', 'This computer could not keep what you typed. Use the paper card.');
  }
}

/**
 * Sealed as it stands when its turn comes: typing is faster than a disk, so several changes may be one
 * writing, and each is answered once it or a newer one is on the disk.
 */
async function sealSoon(slot: string): Promise<Result<null>> {
  if (!(await mayBeSealed())) return ok(null);
  const before = waiting.get(slot);
  if (before) return before;
  const next = sealInTurn(async () => {
    waiting.delete(slot);
    const kept = await draftSlots.get(slot);
    return kept ? seal(kept.draft) : ok(null);
  });
  waiting.set(slot, next);
  return next;
}

/** What was entered by hand has no record that would find it again, so it is never on the disk. */
async function seal(draft: EnquiryDraft): Promise<Result<null>> {
  const name = await storedNameOf(draft.encounterId);
  if (!name || isByHand(draft)) return ok(null);
  return sealedDrawer.put('draft', `${name}/${draft.startedAt}`, draft, Date.now());
}

/** Drafts of this attendance on the disk that are not in memory; `locks: -1`, for a lock lies between. */
async function unsealed(encounterId: string): Promise<KeptDraft[]> {
  const name = (await mayBeSealed()) ? await storedNameOf(encounterId) : undefined;
  const found = name ? await sealedDrawer.read('draft', `${name}/`) : undefined;
  if (!found?.ok) return [];
  const read = found.value.map(({ value }) => z.safeParse(EnquiryDraft, value));
  const all = read.flatMap((each) => (each.success ? [{ draft: each.data, locks: -1 }] : []));
  const inMemory = new Set((await draftSlots.all()).keys());
  return all.filter(({ draft }) => !inMemory.has(slotOf(draft)));
}

/** A draft of an earlier browser session, under this session's key of the same patient. */
async function takeHome(draft: EnquiryDraft, encounterId: string): Promise<EnquiryDraft> {
  if (draft.encounterId === encounterId) return draft;
  const patientKey = await adoptEncounter(encounterId, draft.encounterId);
  return patientKey ? { ...draft, token: { ...draft.token, patientKey } } : draft;
}

async function keptOf(encounterId: string): Promise<KeptDraft[]> {
  const all = [...(await draftSlots.all()).values()];
  return all.filter(({ draft }) => draft.encounterId === encounterId);
}

async function mayBeSealed(): Promise<boolean> {
  return (await currentPolicy()).policy.sealedStorage === 'passphrase';
}

/** Until its last moment a lock takes what was typed before it. */
async function isShut(): Promise<boolean> {
  return (await mayBeSealed()) && !(await sealedDrawer.isOpen());
}
