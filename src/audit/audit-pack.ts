import { BEFORE_AND_AFTER } from './counted-computers';
import type { MeasureReport } from './measure';
import type { RecordsStanding } from './records-standing';

/** How the figures were made, for whoever reads the pack without the software. */
export const METHOD_NOTES = [
  'Counted: attendances, not people. An attendance seen on two computers that were not merged counts twice.',
  'A presentation is a reason to ask, not a case; a prompt is a reminder, not a finding.',
  'Weeks are ISO weeks in the site’s time zone; an attendance belongs to the week it was first seen in.',
  'Counts of 1 to 7 are *, others to the nearest 5, zero is zero; totals are worked out first and rounded after.',
  'A few more figures are * where one of 1 to 7 could be worked out from the rest, also from a page of the week before. Nothing tells the two kinds of * apart, and nobody should: who is told which * are small can work out many of them.',
  BEFORE_AND_AFTER,
  'Percentages are of the figures as shown, and are left out on a base under 8.',
  'Limits of charts are those of Making Data Count (XmR) and three standard deviations (p-chart); under twelve weeks they are provisional.',
  'Practice with invented patients is in no figure.',
];

/** What bears on how far the figures can be relied on; `coverage` from `sayCoverage`, where it could be read. */
export function dataQuality(
  standing: RecordsStanding | undefined,
  coverage: readonly string[] | undefined,
): string[] {
  const watched = coverage ?? [
    'How far the record was read could not be read for this pack. That is not “read”.',
  ];
  if (!standing)
    return [
      'How the entries of this computer stand could not be read for this pack: the lead’s Desk says whether they hold.',
      ...watched,
    ];
  const { lastCheck, damage } = standing;
  return [
    lastCheck
      ? lastCheck.brokenAt === undefined
        ? 'Every entry was last checked and nothing was found changed.'
        : `The check found the chain broken at entry ${lastCheck.brokenAt}: figures may be wrong.`
      : 'The entries were never checked. Verify them before relying on the figures.',
    damage
      ? `The store was damaged and mended: ${damage.recovered} entries put back, ${damage.lost} lost.`
      : 'No damage of the store is known.',
    ...watched,
    'Enquiries made on paper, or in a record that could not be read, are not counted.',
  ];
}

/** The pack as JSON; every figure is the one that is printed and in the CSV. */
export function packToJson(reports: readonly MeasureReport[], quality: readonly string[]): string {
  const [first] = reports;
  return `${JSON.stringify(
    {
      sidenote: 'audit-pack',
      v: 1,
      site: first?.site,
      period: first && { from: first.period.from, to: first.period.to, days: first.period.days },
      before: first && { from: first.previous.from, to: first.previous.to },
      method: METHOD_NOTES,
      quality,
      measures: reports.map(({ measure, rows, summary }) => ({
        id: measure.id,
        title: measure.title,
        definition: measure.definition,
        numerator: measure.numerator,
        denominator: measure.denominator,
        exclusions: measure.exclusions,
        source: measure.source,
        reviewed: measure.reviewed,
        summary,
        rows: rows.map((row) => ({
          id: row.id,
          label: row.label,
          count: row.count.text,
          ...(row.of && { of: row.of.label, base: row.of.count.text }),
          ...(row.percent !== undefined && { percent: row.percent }),
          before: row.before.text,
        })),
      })),
    },
    null,
    2,
  )}\n`;
}
