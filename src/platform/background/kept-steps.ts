import * as z from 'zod/mini';
import { EncounterStep } from '../../enquiry/encounter-step';
import type { Result } from '../../model/result';
import type { SealedRow } from '../stores/sealed-row';
import { adoptEncounter, changeEncounter, encounters, type Encounter } from './encounters';
import { sealedDrawer } from './sealed-drawer';
import { storedNameOf } from './stored-names';

/** What happened to one attendance's enquiry, as it is sealed where policy keeps anything at all. */
const Kept = z.strictObject({ encounterId: z.string(), steps: z.array(EncounterStep) });

/**
 * Records a step with the steps so far sealed beside it, in the same transaction: an enquiry put off
 * on the night shift is still owed, and one that was made still stands, after the browser was closed.
 * Where nothing may be kept, it is recorded alone.
 */
export async function recordWithSteps(
  encounter: Encounter,
  step: EncounterStep,
  record: (sealed?: SealedRow) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const name = await storedNameOf(encounter.id);
  if (!name) return record();
  const steps = [...encounter.steps.filter((each) => each.key !== step.key), step];
  const row = { kind: 'deferred', id: name, at: step.at } as const;
  return sealedDrawer.along(row, { encounterId: encounter.id, steps }, record);
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
