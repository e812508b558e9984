import * as z from 'zod/mini';
import { NATIONS } from '../model/bank-holidays';
import { isDay } from '../model/dates';
import { ItemId } from '../model/presentation';
import { enquirySettings } from './enquiry-settings';
import { Role } from './role';
import { LocalForm } from './local-form';
import { Service } from './service';

/**
 * Every setting a site decides: schema, safe default, and the words an administrator reads.
 * Adding one is one entry here and one test; a managed value always wins over the default.
 */
const minutes = (most: number) => z.number().check(z.int(), z.positive(), z.maximum(most));
const count = (least: number, most: number) =>
  z.number().check(z.int(), z.minimum(least), z.maximum(most));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay, 'No such date'));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

export const settings = {
  site: {
    // Never nine digits: it stands in every audit event, and no patient's number may.
    schema: z.string().check(
      z.regex(/^[A-Za-z0-9 ._-]{1,60}$/),
      z.refine((code) => !/\d(?:[ ._-]?\d){8}/.test(code)),
    ),
    default: 'not-set',
    label: 'Site code used in counts, with no patient detail',
  },
  area: {
    schema: z.enum(['triage', 'majors', 'minors', 'maternity', 'plastics', 'ward', 'gp']),
    default: 'triage' as const,
    label: 'Area this computer is used in',
  },
  championAreas: {
    schema: z
      .array(z.enum(['triage', 'majors', 'minors', 'maternity', 'plastics', 'ward', 'gp']))
      .check(z.maxLength(7)),
    default: [] as ('triage' | 'majors' | 'minors' | 'maternity' | 'plastics' | 'ward' | 'gp')[],
    label: 'Areas of the champion’s department; empty for this computer’s own area',
  },
  roles: {
    schema: z.array(Role).check(z.minLength(1), z.maxLength(5)),
    default: ['clinician'] as Role[],
    label: 'Who uses this computer; a policy has to say it',
  },
  staffTrained: {
    schema: z.boolean(),
    default: false,
    label:
      'Everyone who asks at this computer is trained to level 1 or 2 (QS116), by the site’s word',
  },
  mode: {
    schema: z.enum(['targeted', 'routine', 'off']),
    default: 'targeted' as const,
    label: 'Ask after certain presentations, ask everyone, or do not prompt',
  },
  minimumAge: {
    schema: z.number().check(z.int(), z.minimum(13), z.maximum(25)),
    default: 16,
    label: 'Youngest age the adult questions are for (years)',
  },
  childOldEnoughMonths: {
    schema: z.number().check(z.int(), z.minimum(0), z.maximum(72)),
    default: 18,
    label: 'A child from this age counts as somebody present (months)',
  },
  timeZone: {
    schema: z.string().check(z.maxLength(60), z.refine(isTimeZone, 'No such time zone')),
    default: 'Europe/London',
    label: 'Time zone for dates and weeks',
  },
  coverAfterTypingSeconds: {
    schema: z.number().check(z.int(), z.minimum(5), z.maximum(600)),
    default: 60,
    label: 'Cover this long after moving into the record (seconds)',
  },
  coverAfterIdleSeconds: {
    schema: z.number().check(z.int(), z.minimum(15), z.maximum(900)),
    default: 120,
    label: 'Cover after this long without a key or pointer (seconds)',
  },
  lockAfterIdleSeconds: {
    schema: z.number().check(z.int(), z.minimum(15), z.maximum(3600)),
    default: 300,
    label: 'Lock after nobody used the computer for this long (seconds)',
  },
  lockAfterMinutes: {
    schema: minutes(1440),
    default: 240,
    label: 'Lock this long after the last unlock, whatever is going on (minutes)',
  },
  sealedStorage: {
    schema: z.enum(['off', 'passphrase']),
    default: 'off' as const,
    label: 'Keep drafts, flags and open referrals on this computer, sealed by a passphrase',
  },
  keepSealedDays: {
    schema: z.number().check(z.int(), z.minimum(1), z.maximum(365)),
    default: 30,
    label: 'Remove sealed records nobody touched for this long (days)',
  },
  keepEventsDays: {
    schema: z.number().check(z.int(), z.minimum(7), z.maximum(3660)),
    default: 90,
    label: 'Remove single audit events this old; the weekly counts stay (days)',
  },
  keepBreakdownWeeks: {
    schema: z.number().check(z.int(), z.minimum(52), z.maximum(530)),
    default: 160,
    label: 'Keep counts by group and presentation, which name no attendance, this long (weeks)',
  },
  exportBeforePurge: {
    schema: z.boolean(),
    default: false,
    label:
      'Remove no audit event, and no count by group of another computer, before the safeguarding lead has exported it',
  },
  stillPrivateMinutes: {
    schema: minutes(60),
    default: 10,
    label: 'Coming back to the same patient within this time is one key (minutes)',
  },
  reofferIntoxicatedMinutes: {
    schema: minutes(1440),
    default: 240,
    label: 'Ask again after "too unwell or intoxicated" (minutes)',
  },
  reofferMinutes: {
    schema: minutes(1440),
    default: 120,
    label: 'Ask again after any other "could not ask" (minutes)',
  },
  repeatAttendanceCount: {
    schema: z.number().check(z.int(), z.minimum(2), z.maximum(20)),
    default: 3,
    label: 'Attendances of a kind that count as repeated',
  },
  repeatAttendanceMonths: {
    schema: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
    default: 12,
    label: 'Months in which repeated attendances are counted',
  },
  ...enquirySettings,
  rulesOff: {
    schema: z.array(ItemId).check(z.maxLength(200)),
    default: [] as string[],
    label: 'Presentation rules switched off at this site',
  },
  injuryPrompting: {
    schema: z.enum(['pattern', 'all']),
    default: 'pattern' as const,
    label: 'Prompt after every injury without an outside cause, or by its pattern and story only',
  },
  ownPhrases: {
    schema: z
      .array(
        z.strictObject({ rule: ItemId, phrase: z.string().check(z.minLength(3), z.maxLength(80)) }),
      )
      .check(z.maxLength(200)),
    default: [] as { rule: string; phrase: string }[],
    label: 'Phrases of this site, each with the presentation rule it belongs to',
  },
  restrictedNote: {
    schema: z.string().check(z.maxLength(120)),
    default: '',
    label:
      'Name of the restricted place in the record for the full line; empty where there is none',
  },
  safeguardingContact: {
    schema: z.string().check(z.maxLength(160)),
    default: '',
    label: 'Who in safeguarding to speak to where there is no restricted place',
  },
  interpreterLine: {
    schema: z.string().check(z.maxLength(120)),
    default: '',
    label: 'Professional interpreter line shown at the gate',
  },
  directory: {
    schema: z.array(Service).check(z.maxLength(200)),
    default: [] as Service[],
    label: 'Services a patient can be referred to',
  },
  directoryFrom: {
    schema: z.enum(['policy', 'desk']),
    default: 'policy' as const,
    label: 'Where the directory comes from: this policy, or a file imported on the Desk',
  },
  nation: {
    schema: z.enum(NATIONS),
    default: 'england' as const,
    label: 'Whose bank holidays hours and clocks go by',
  },
  bankHolidayChanges: {
    schema: z.array(z.strictObject({ date, holiday: z.boolean() })).check(z.maxLength(60)),
    default: [] as { date: string; holiday: boolean }[],
    label: 'Days that are, or are not, a bank holiday here, beside the usual ones',
  },
  answerWithinWorkingDays: {
    schema: count(1, 30),
    default: 3,
    label: 'A referral without an answer is overdue after this long (working days)',
  },
  confirmWithinDays: {
    schema: count(1, 60),
    default: 7,
    label:
      'A telephone referral without written confirmation is asked about after this long (days)',
  },
  draftLetterHours: {
    schema: count(1, 168),
    default: 24,
    label: 'A letter drafted and not handed on is overdue after this long (hours)',
  },
  claresLawDays: {
    schema: count(1, 120),
    default: 28,
    label: 'A disclosure under Clare’s Law is due after this long',
  },
  claresLawDayKind: {
    schema: z.enum(['calendar', 'working']),
    default: 'calendar' as const,
    label: 'Whether the days of Clare’s Law are calendar or working days',
  },
  maracMeetings: {
    schema: z.array(z.strictObject({ cutOff: date, meeting: date })).check(z.maxLength(60)),
    default: [] as { cutOff: string; meeting: string }[],
    label: 'Dates of the multi-agency meeting, each with the last day papers are taken',
  },
  maracFormTotal: {
    schema: count(1, 200),
    default: 14,
    label: 'Total of the site’s risk form from which the meeting is recommended; never a floor',
  },
  maracSeveralPerpetrators: {
    schema: z.boolean(),
    default: false,
    label: 'Recommend the meeting where more than one person has hurt them',
  },
  maracRepeatMonths: {
    schema: count(1, 60),
    default: 12,
    label: 'A new incident this soon after an earlier referral to the meeting is a repeat (months)',
  },
  policyLinks: {
    schema: z
      .array(z.strictObject({ title: words(120), where: words(300) }))
      .check(z.maxLength(20)),
    default: [] as { title: string; where: string }[],
    label: 'Policies of this site that staff should know, each with where it is found',
  },
  packApprovals: {
    schema: z
      .array(z.strictObject({ by: words(120), role: words(120), on: date, of: words(200) }))
      .check(z.maxLength(20)),
    default: [] as { by: string; role: string; on: string; of: string }[],
    label: 'Who approved what of this set-up, and when; empty shows "not approved for live use"',
  },
  systems: {
    schema: z.array(z.unknown()).check(z.maxLength(20)),
    default: [] as unknown[],
    label: 'Descriptions of record systems, each as JSON text, beside those built in',
  },
  flagReviewMonths: {
    schema: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
    default: 12,
    label: 'A flag raised by reception is looked at again after this long (months)',
  },
  flagRule: {
    schema: z.string().check(z.maxLength(300)),
    default: '',
    label: 'Local rule for a flagged record, shown to reception; nothing clinical',
  },
  lineKey: {
    schema: z.string().check(z.minLength(8), z.maxLength(200)),
    default: 'not-set-by-a-site',
    label:
      'Secret that keys the references in record lines; the same on every computer of the site',
  },
  letterhead: {
    schema: z.string().check(z.maxLength(300)),
    default: '',
    label: 'Department and address lines at the head of letters',
  },
  localForms: {
    schema: z.array(LocalForm).check(z.maxLength(20)),
    default: [] as LocalForm[],
    label: 'Forms of this area, each with what of a letter goes into which of its boxes',
  },
  clearClipboardSeconds: {
    schema: z.number().check(z.int(), z.minimum(0), z.maximum(600)),
    default: 60,
    label: 'Try to empty the clipboard this long after a copy; 0 never tries (seconds)',
  },
  addressToSupport: {
    schema: z.boolean(),
    default: false,
    label: 'Give a support service the home address, as identification under its warning',
  },
  textApprovedBy: {
    schema: z.string().check(z.maxLength(160)),
    default: '',
    label: 'Who approved the patient-facing and legal wording; empty prints "not yet approved"',
  },
  showSmallNumbers: {
    schema: z.boolean(),
    default: false,
    label: 'Show counts of 1 to 7 (practice only; otherwise they are suppressed)',
  },
  practice: {
    schema: z.boolean(),
    default: false,
    label: 'Practice: invented patients, everything marked as practice',
  },
};

/** A zone that dates can be told in; a wrong one would stop every page. */
function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
