import type { BodyMap, BodyView, InjuryKind, InjuryMark } from './body-map';
import { sentence } from '../../model/text';
import { bodySites } from './sites';

export const VIEW_TITLES: Record<BodyView, string> = {
  front: 'Front',
  back: 'Back',
  head: 'Head and neck',
  hands: 'Hands',
  genital: 'Genital area',
};

export const KIND_WORDS: Record<InjuryKind, string> = {
  bruise: 'Bruise',
  'red-mark': 'Red mark',
  swelling: 'Swelling',
  graze: 'Graze',
  cut: 'Cut, clean edge',
  split: 'Split skin, torn edge',
  stab: 'Stab or puncture',
  burn: 'Burn or scald',
  bite: 'Bite mark',
  'pinpoint-spots': 'Pinpoint spots',
  'ligature-mark': 'Mark of something tied or pulled',
  'hair-loss': 'Hair pulled out',
  'tender-only': 'Tender, nothing to see',
  'old-scar': 'Old scar',
  other: 'Other, see note',
};

/** The pictures that have something to show, in order; the genital area only if it was asked for. */
export function viewsToShow(map: BodyMap): BodyView[] {
  const order: BodyView[] = ['front', 'back', 'head', 'hands', 'genital'];
  const marked = order.filter((view) => map.marks.some((mark) => mark.view === view));
  return marked.filter((view) => view !== 'genital' || map.genitalAsked === true);
}

/** Where a mark is, in words: `front, left upper arm`. */
export function sayPlace(mark: InjuryMark): string {
  const found = bodySites.find(({ id }) => id === mark.site);
  return `${VIEW_TITLES[mark.view].toLowerCase()}, ${found?.label ?? 'place not named'}`;
}

/** One mark as one line; what was not written down is said to be so, never left to be guessed. */
export function describeMark(mark: InjuryMark, number: number): string {
  const told = mark.ageAsTold?.trim();
  const parts = [
    mark.kind ? KIND_WORDS[mark.kind].toLowerCase() : 'kind not recorded',
    saySize(mark),
    mark.colour?.trim() ?? '',
    told ? `said to be from ${told}` : '',
    mark.note?.trim() ?? '',
  ];
  return `${number}. ${sentence(sayPlace(mark))}: ${parts.filter(Boolean).join(', ')}.`;
}

/** Every mark in words, for letters and as the pictures' text alternative. */
export function describeBodyMap(map: BodyMap): string[] {
  return map.marks.map((mark, i) => describeMark(mark, i + 1));
}

function saySize({ lengthMm, widthMm }: InjuryMark): string {
  if (lengthMm === undefined && widthMm === undefined) return 'not measured';
  if (lengthMm === undefined || widthMm === undefined) return `${lengthMm ?? widthMm} mm`;
  return `${lengthMm} by ${widthMm} mm`;
}
