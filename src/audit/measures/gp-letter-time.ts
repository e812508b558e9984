import { letterTimes } from '../counter';
import type { Measure, MeasureRow } from '../measure';
import { SMALLEST_SHOWN, type ShownCounts } from '../suppress';

export const gpLetterTime = {
  id: 'gp-letter-time',
  title: 'How soon the GP letter was made',
  source:
    'Warwickshire domestic homicide review 2012, recommendation 23: letters from A&E to GPs after self-harm or abuse must be prompt (reviews row 49)',
  reviewed: '2026-11-21',
  definition:
    'The time from the first disclosure recorded in an attendance to the first GP letter printed or copied for it, in bands, with the band in which the middle and the 90th of every 100 fall.',
  numerator: 'GP letters printed or copied, by time since the disclosure was recorded.',
  denominator: 'Disclosures after which a GP letter was printed or copied.',
  exclusions:
    'Disclosures with no GP letter, which stand under "Whether the GP was told"; posting and reading are not timed. Practice is left out.',
  picture: 'bars',
  rows: letterTimes.map((time): MeasureRow => ({
    id: time.id,
    label: time.label.charAt(0).toUpperCase() + time.label.slice(1),
    counter: time.id,
    of: ['gp-informed', 'GP letters made'],
  })),
  summary(shown) {
    const [median, ninetieth] = [bandAt(shown, 0.5), bandAt(shown, 0.9)];
    if (!median || !ninetieth) return ['Median and 90th percentile: too few letters to show.'];
    return [`Median: ${median}. 90th percentile: ${ninetieth}.`];
  },
} satisfies Measure;

/** Worked out from figures as shown, so it says nothing more than they do; never on a base under 8. */
function bandAt(shown: ShownCounts, share: number): string | undefined {
  const bands = letterTimes.map((time) => ({ ...time, count: shown[time.id].value }));
  const total = bands.reduce((sum, band) => sum + (band.count ?? NaN), 0);
  if (!(total >= SMALLEST_SHOWN)) return undefined;
  let sum = 0;
  return bands.find((band) => (sum += band.count ?? 0) >= total * share)?.label;
}
