import { HOLIDAYS_CHECKED_THROUGH, isHolidayUnchecked } from '../../model/bank-holidays';
import { localDate } from '../../model/dates';
import { ok } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { checkDirectory, sayProblem } from '../../referral/check-directory';
import { readDirectory } from '../../referral/directory-file';
import type { Handlers } from '../answer-messages';
import { importedDirectory } from '../imported-directory';
import { currentPolicy } from '../policy-source';
import { recordAside } from './record-aside';

/** The directory as the lead and the administrator keep it: looked at, checked, imported. */
export function directoryHandlers(): Pick<Handlers, 'directory-standing' | 'import-directory'> {
  return {
    async 'directory-standing'() {
      const { policy } = await currentPolicy();
      const kept = policy.directoryFrom === 'desk' ? await importedDirectory.read() : undefined;
      return ok({
        from: policy.directoryFrom,
        ...(kept ? { importedAt: kept.at } : {}),
        services: policy.directory,
        notes: directoryNotes(policy, Date.now()),
      });
    },
    /** Where the policy gives the directory a file is only checked, for IT to put into the policy. */
    async 'import-directory'({ text }) {
      const { policy } = await currentPolicy();
      const now = Date.now();
      const read = readDirectory(text, now, policy.timeZone);
      if (!read.ok) return read;
      const { services, notes } = read.value;
      if (policy.directoryFrom === 'policy') {
        return ok({ entries: services.length, notes, inForce: false });
      }
      // Who changed where letters may go is on record before it holds (hazard H23).
      const recorded = await recordAside({ kind: 'directory-imported' }, policy, now);
      if (!recorded.ok) return recorded;
      const kept = await importedDirectory.keep(services, now);
      return kept.ok ? ok({ entries: services.length, notes, inForce: true }) : kept;
    },
  };
}

/** What is wrong with the directory in force, and with the holidays its hours go by. */
export function directoryNotes(policy: Policy, now: number): string[] {
  const { problems } = checkDirectory(policy.directory, now, policy.timeZone);
  const today = localDate(now, policy.timeZone);
  const holidays = isHolidayUnchecked(today)
    ? [
        `Bank holidays after ${HOLIDAYS_CHECKED_THROUGH} were not held against the published list: check opening hours and clocks, and update Sidenote.`,
      ]
    : [];
  return [...problems.map(sayProblem), ...holidays];
}
