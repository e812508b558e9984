import { NotAskedReason, REASONS } from '../../enquiry/outcome';
import type { Measure, MeasureRow } from '../measure';

const notAsked = ['not-asked', 'not asked'] as const;

export const reasonsNotAsked = {
  id: 'reasons-not-asked',
  title: 'Why people were not asked',
  source:
    'NICE quality standard QS116 (2016), statement 1; a London clinic’s audit in which none of those not asked had a reason documented (practice.md 6.1, 6.2). "No time" is allowed, because hiding it spoils the data',
  reviewed: '2026-11-21',
  definition:
    'The last reason recorded for each attendance that ended without the questions being asked. A reason describes the visit, not the person or the member of staff.',
  numerator: 'Attendances not asked, by the last reason recorded.',
  denominator: 'Attendances whose outcome is "not asked".',
  exclusions:
    'Attendances where somebody asked later in the same visit, where nothing was recorded yet, and practice.',
  picture: 'bars',
  rows: [
    ...NotAskedReason.options.map((reason): MeasureRow => ({
      id: reason,
      label: REASONS[reason].label,
      counter: `why-${reason}`,
      of: notAsked,
    })),
    {
      id: 'missing',
      label: 'No reason recorded',
      counter: 'why-missing',
      of: notAsked,
      attention: 'Not asked, no reason recorded',
    },
  ],
} satisfies Measure;
