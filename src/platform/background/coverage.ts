import type { Coverage } from '../../audit/audit-event';
import { reportCoverage, type CoverageRead } from '../../audit/coverage-report';
import { formatMoment } from '../../model/dates';
import type { Descriptions } from '../../model/described-system';
import { ok, type Result } from '../../model/result';
import { mergeFrames } from '../../model/tab-reading';
import type { Policy } from '../../policy/policy';
import { browser } from '../browser';
import { randomId } from '../keys';
import { currentPolicy } from '../policy-source';
import { sessionMap } from '../session-map';
import { auditStore, recordEvent } from './audit-log';
import { readFrames } from './frames';
import type { ChooseSystem } from './reading-handlers';
import { serially } from './serially';
import { unheardSystem } from './unheard';

/**
 * How each record system was read, hour by hour, so that a lead sees when one stopped being read
 * (hazard H06). Minutes alone: nothing of any patient or page. An hour that the browser did not live to
 * the end of is lost with session memory.
 */
type Minutes = Omit<Coverage, 'hour'>;
const hours = sessionMap<Record<string, Minutes>>('coverage');
const inTurn = serially();

const HOUR_MS = 3_600_000;
/** Four weeks: as many days as fit one picture, and a stop that nobody saw for as long is old news. */
const SHOWN_HOURS = 28 * 24;
/** A panel that shows a tab asks for it each second; one that has not for so long shows it no more. */
const WATCHED_MS = 5_000;

/** When a panel last asked for each tab. The worker lives for as long as a panel asks. */
const watched = new Map<number, number>();

export function noteWatched(tabId: number, now: number): void {
  watched.set(tabId, now);
}

/** One look at every tab in front, counted for so many minutes; hours that are over are written down. */
export function sampleCoverage(
  minutes: number,
  now: number,
  chooseSystem: ChooseSystem,
): Promise<void> {
  return inTurn(async () => {
    const hour = Math.floor(now / HOUR_MS);
    await writeDown(hour, now);
    const counted = { ...(await hours.get(hour)) };
    const seen = new Set<string>();
    for (const { id } of await browser.tabs.query({ active: true })) {
      const found = id === undefined ? undefined : await lookAt(id, now, chooseSystem);
      // Two windows of one system are one system in use.
      if (!found || seen.has(found.system)) continue;
      seen.add(found.system);
      const before = counted[found.system] ?? NONE;
      const after = Math.min(60, before[found.as] + minutes);
      counted[found.system] = { ...before, [found.as]: after };
    }
    if (seen.size > 0) await hours.set(hour, counted);
  });
}

const NONE: Minutes = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };

/** Undefined where no record is open: an empty board needs no watching. */
async function lookAt(
  tabId: number,
  now: number,
  chooseSystem: ChooseSystem,
): Promise<{ system: string; as: keyof Minutes } | undefined> {
  const { state, primary } = mergeFrames(await readFrames(tabId));
  // A record may be open there, or a board: nobody can tell, and it is not read.
  const system = primary?.system ?? (await unheardSystem(tabId, chooseSystem))?.id;
  if (system === undefined || state === 'no-record') return undefined;
  const isWatched = now - (watched.get(tabId) ?? 0) < WATCHED_MS;
  if (!isWatched) return { system, as: 'notWatched' };
  const as = state === 'reading' || state === 'partly' ? state : 'notReading';
  return { system, as };
}

/** The last four weeks of this computer, with the hour that is still running. */
export async function readCoverage(
  { inForce }: Descriptions,
  { site, practice }: Pick<Policy, 'site' | 'practice'>,
  now: number,
): Promise<Result<CoverageRead>> {
  const to = Math.floor(now / HOUR_MS);
  const from = to - SHOWN_HOURS + 1;
  const kept = await (await auditStore()).readCoverage(from);
  if (!kept.ok) return kept;
  const written = kept.value.flatMap(({ system, coverage, ...event }) =>
    coverage && event.site === site && event.practice === practice ? { ...coverage, system } : [],
  );
  const running = [...(await hours.all())].flatMap(([hour, systems]) =>
    Object.entries(systems).map(([system, minutes]) => ({
      ...{ hour: Number(hour), ...minutes, system },
    })),
  );
  const shown = [...written, ...running].filter(({ hour }) => hour >= from && hour <= to);
  const known = inForce.filter(
    ({ description, source }) =>
      source !== 'built in' || shown.some(({ system }) => system === description.id),
  );
  const systems = known.map(({ description: { id, title } }) => ({ id, title }));
  return ok({ from, to, hours: shown, systems });
}

/** Said at the head of the Desk: a system that is not read prompts for nobody. */
export async function coverageProblems(
  inForce: Descriptions,
  policy: Policy,
  now: number,
): Promise<string[]> {
  const read = await readCoverage(inForce, policy, now);
  const shown = read.ok ? reportCoverage(read.value, policy.timeZone) : [];
  return shown.flatMap(({ title, now: stands, gaps: [gap] }) => {
    if (stands !== 'stopped' || !gap) return [];
    const since = formatMoment(gap.from * HOUR_MS, policy.timeZone);
    return `${title}: not read on this computer since ${since}. See “What was read”, below.`;
  });
}

async function writeDown(hour: number, now: number): Promise<void> {
  const { policy } = await currentPolicy();
  for (const [key, counted] of await hours.all()) {
    if (Number(key) === hour) continue;
    await hours.remove(key);
    for (const [system, minutes] of Object.entries(counted)) {
      const coverage: Coverage = { hour: Number(key), ...minutes };
      const facts = { kind: 'coverage' as const, encounterId: randomId(), system, rules: [] };
      await recordEvent({ ...facts, coverage }, policy, now);
    }
  }
}
