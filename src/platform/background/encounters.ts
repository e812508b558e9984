import * as z from 'zod/mini';
import type { PatientIdentity } from '../../model/encounter-reading';
import type { LineSighting } from '../../model/frame-reading';
import type { Presentation } from '../../model/presentation';
import { NotAskedReason, OutcomeCode } from '../../enquiry/outcome';
import { knownIds } from '../../enquiry/known-ids';
import { readReference } from '../../enquiry/lines/reference';
import type { ConfirmedLine, EncounterStep } from '../../enquiry/encounter-step';
import { patientKeyOf, randomId, sign } from '../keys';
import { sessionMap } from '../session-map';
import { attendancesAtWork } from './draft-slots';
import { serially } from './serially';

/** What this computer knows of one attendance, in session memory only. */
export interface Encounter {
  /** Random; the only thing of it that audit events carry. */
  id: string;
  patientKey: string;
  /** When it was first seen here, UTC milliseconds. */
  begun: number;
  steps: EncounterStep[];
  /** Confirmed lines by reference, each with what was known when it was first seen. */
  lines: Record<string, ConfirmedLine>;
  /** The last decision that was audited, so that the same one is not written again. */
  decided?: string;
}

const inTurn = serially();

export const encounters = sessionMap<Encounter>('encounter');
const encounterOfPatient = sessionMap<string>('attendance');

/**
 * Who the open record is, as a key of this session: the NHS number, else the system's own number,
 * else name with date of birth. Undefined where the record names nobody that surely.
 */
export async function patientKey(
  system: string,
  identity: PatientIdentity,
): Promise<string | undefined> {
  const identifier = identifierOf(system, identity);
  return identifier === undefined ? undefined : patientKeyOf(identifier);
}

/** What a patient's keys are made of; never kept or sent itself. */
export function identifierOf(system: string, identity: PatientIdentity): string | undefined {
  if (identity.nhsNumber) return `nhs ${identity.nhsNumber}`;
  if (identity.localId) return `local ${system} ${identity.localId}`;
  if (identity.name && identity.dob) return `name ${identity.name} ${identity.dob}`;
  return undefined;
}

/** The encounter of a patient's attendance; made at the first sight of it. */
export function encounterFor(key: string, reference: string): Promise<Encounter> {
  return inTurn(async () => {
    const attendance = `${key}|${reference}`;
    const id = await encounterOfPatient.get(attendance);
    const kept = id ? await encounters.get(id) : undefined;
    if (kept) return kept;
    const made = await beginEncounter(key);
    await encounterOfPatient.set(attendance, made.id);
    return made;
  });
}

/** A new one, kept at once. */
export async function beginEncounter(key: string): Promise<Encounter> {
  const begun = Date.now();
  const made: Encounter = { id: randomId(), patientKey: key, begun, steps: [], lines: {} };
  if (sinceLook++ % LOOK_EVERY === 0) await forgetOldest();
  await encounters.set(made.id, made);
  return made;
}

/**
 * Session memory has an end, and every view of a patient reads all of it: in a browser that is not closed
 * for months the attendances longest not dealt with are forgotten, weeks later at the busiest computer. One
 * that is opened again is as new: it is asked about again unless its record says otherwise.
 */
export const MOST_KEPT = 1_000;
/** How many begin until it is looked again, and so may stand beyond that. */
const LOOK_EVERY = 50;
let sinceLook = 0;

async function forgetOldest(): Promise<void> {
  const all = [...(await encounters.all()).values()];
  if (all.length <= MOST_KEPT) return;
  // Work that is begun is never parted from whom it is of.
  const atWork = await attendancesAtWork();
  const kept = all.filter(({ id }) => !atWork.has(id));
  const lastAt = ({ begun, steps }: Encounter) => steps.at(-1)?.at ?? begun;
  const oldest = kept.sort((a, b) => lastAt(b) - lastAt(a)).slice(MOST_KEPT);
  const gone = new Set(oldest.map(({ id }) => id));
  for (const id of gone) await encounters.remove(id);
  for (const [attendance, id] of await encounterOfPatient.all()) {
    if (gone.has(id)) await encounterOfPatient.remove(attendance);
  }
}

/**
 * The encounter `id` goes on as `former`, the one a sealed draft of an earlier browser session
 * belongs to, so that the audit counts one attendance once. Gives its patient key of this session.
 */
export function adoptEncounter(id: string, former: string): Promise<string | undefined> {
  return inTurn(async () => {
    const kept = await encounters.get(id);
    if (!kept || id === former) return kept?.patientKey;
    await encounters.set(former, { ...kept, id: former });
    for (const [attendance, each] of await encounterOfPatient.all()) {
      if (each === id) await encounterOfPatient.set(attendance, former);
    }
    return kept.patientKey;
  });
}

/**
 * Changes an encounter as it stands now, one change after another: readings and steps arrive at
 * once, and neither may write over what the other has just kept.
 */
export function changeEncounter(
  id: string,
  change: (encounter: Encounter) => Partial<Encounter> | undefined,
): Promise<void> {
  return inTurn(async () => {
    const kept = await encounters.get(id);
    const changed = kept && change(kept);
    if (kept && changed) await encounters.set(id, { ...kept, ...changed });
  });
}

/**
 * Lines whose reference this site's key made, in clinician-entered text. Each remembers which
 * presentations were known when it was first seen, so that later strong text can reopen.
 */
export async function confirmLines(
  encounter: Encounter,
  sightings: readonly LineSighting[],
  presentations: readonly Presentation[],
  lineKey: string,
): Promise<ConfirmedLine[]> {
  const known = knownIds(presentations);
  const lines = { ...encounter.lines };
  const seen = new Set<string>();
  for (const sighting of sightings) {
    if (!sighting.clinicianEntered && !sighting.earlier) continue;
    const read = await readReference(sighting.reference, (text) => sign(lineKey, text));
    if (!read) continue;
    const first = lines[sighting.reference] ?? { ...read, owed: [], known };
    lines[sighting.reference] = { ...first, ...saidBy(sighting) };
    seen.add(sighting.reference);
  }
  if (JSON.stringify(lines) !== JSON.stringify(encounter.lines)) {
    await changeEncounter(encounter.id, () => ({ lines }));
  }
  return [...seen].flatMap((reference) => lines[reference] ?? []);
}

/** What a sighting of a line adds to its reference; ids that this build does not know are left out. */
function saidBy(sighting: LineSighting): Partial<ConfirmedLine> {
  const outcome = z.safeParse(OutcomeCode, sighting.outcome);
  const reason = z.safeParse(NotAskedReason, sighting.reason);
  return {
    ...(sighting.owed.length > 0 ? { owed: sighting.owed } : {}),
    ...(sighting.earlier ? { earlier: true } : {}),
    ...(sighting.done ? { done: sighting.done } : {}),
    ...(sighting.askAgain ? { askAgain: sighting.askAgain } : {}),
    ...(outcome.success ? { outcome: outcome.data } : {}),
    ...(reason.success ? { reason: reason.data } : {}),
  };
}

/** What this computer recorded at the same patient's other visits, oldest first. */
export async function earlierSteps({ id, patientKey: key }: Encounter): Promise<EncounterStep[]> {
  const others = [...(await encounters.all()).values()];
  return others
    .filter((each) => each.patientKey === key && each.id !== id)
    .flatMap((each) => each.steps)
    .sort((a, b) => a.at - b.at);
}
