import * as z from 'zod/mini';
import { EncounterStep } from '../../enquiry/encounter-step';
import { isOwed } from '../../enquiry/is-owed';
import { ok, type Result } from '../../model/result';
import { ShortName } from '../../referral/short-name';
import type { SealedRow } from '../stores/sealed-row';
import { adoptEncounter, changeEncounter, encounters, type Encounter } from './encounters';
import { sealedDrawer } from './sealed-drawer';
import { storedNameOf } from './stored-names';

/**
 * What happened to one attendance's enquiry, as it is sealed where policy keeps anything at all; with the
 * name in short for as long as it is owed, so that a lead can find whose it is.
 */
const Kept = z.strictObject({
  encounterId: z.string(),
  steps: z.array(EncounterStep),
  name: z.optional(ShortName),
});

/**
 * Records a step with the steps so far sealed beside it, in the same transaction: an enquiry put off
 * on the night shift is still owed, and one that was made still stands, after the browser was closed.
 * Where nothing may be kept, it is recorded alone.
 */
export async function recordWithSteps(
  encounter: Encounter,
  step: EncounterStep,
  shortName: ShortName | undefined,
  record: (sealed?: SealedRow) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const name = await storedNameOf(encounter.id);
  if (!name) return record();
  const steps = [...encounter.steps.filter((each) => each.key !== step.key), step];
  const row = { kind: 'deferred', id: name, at: step.at } as const;
  const kept = { encounterId: encounter.id, steps };
  const named = shortName && isOwed(steps) ? { ...kept, name: shortName } : kept;
  return sealedDrawer.along(row, named, record);
}

/** Of whom something sealed tells, by encounter; `unread`: rows of a shape this version does not know. */
export interface NamesKept {
  names: Map<string, ShortName>;
  unread: number;
}

/** Of whom a check put off or not made is kept here; refused while locked. */
export async function namesOfOwed(): Promise<Result<NamesKept>> {
  const found = await sealedDrawer.read('deferred');
  if (!found.ok) return found;
  const kept: NamesKept = { names: new Map(), unread: 0 };
  for (const { value } of found.value) {
    const { success, data } = z.safeParse(Kept, value);
    if (!success) kept.unread += 1;
    else if (data.name) kept.names.set(data.encounterId, data.name);
  }
  return ok(kept);
}

/**
 * What an earlier browser session kept of an attendance that this one knows nothing of; the encounter
 * goes on as the former one, so that the audit counts one attendance once. True where there was any.
 */
export async function recallSteps(encounterId: string, name: string): Promise<boolean> {
  const known = await encounters.get(encounterId);
  if (!known || known.steps.length > 0) return false;
  const found = await sealedDrawer.read('deferred', name);
  const row = found.ok ? found.value.find(({ id }) => id === name) : undefined;
  const kept = z.safeParse(Kept, row?.value);
  if (!kept.success || kept.data.encounterId === encounterId) return false;
  const { encounterId: former, steps } = kept.data;
  await adoptEncounter(encounterId, former);
  await changeEncounter(former, () => ({ steps }));
  return true;
}
