import { sentence } from '../model/text';
import type { GroupDimension } from './group-layers';

/** What each breakdown is called where it is chosen, and over its column. */
export const DIMENSION_WORDS: Record<GroupDimension, { choice: string; head: string }> = {
  site: { choice: 'By site', head: 'Site' },
  area: { choice: 'By area', head: 'Area' },
  role: { choice: 'By who was at the computer', head: 'Who was at the computer' },
  shift: { choice: 'By shift', head: 'Shift' },
  presentation: { choice: 'By presentation', head: 'Presentation' },
  sex: { choice: 'By sex', head: 'Sex' },
  ageBand: { choice: 'By age', head: 'Age' },
  ethnicGroup: { choice: 'By ethnic group', head: 'Ethnic group' },
};

const WORDS: Record<string, string> = {
  unknown: 'Not shown in the record',
  gp: 'General practice',
  day: 'Day (08–16)',
  evening: 'Evening (16–24)',
  night: 'Night (00–08)',
  'under-18': 'Under 18',
  '75-and-over': '75 and over',
  lead: 'Safeguarding lead',
};

/** A site's own code stays as it is; the rest are ids of closed sets and of rules. */
export function sayGroup(by: GroupDimension, group: string): string {
  if (by === 'site') return group;
  if (by === 'role' && group === 'unknown') return 'Not known';
  const known = WORDS[group];
  if (known) return known;
  if (/^\d+-\d+$/.test(group)) return group.replace('-', ' to ');
  return sentence(group.replaceAll('-', ' '));
}
