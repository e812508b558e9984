import { pathPattern, type Taught } from '../../../model/describe-taught';

/**
 * Pages that were pointed at and do not say whose the record is, each as a line for whoever teaches.
 * `checkDescription` would refuse them too, in the words of whoever writes a description by hand.
 */
export function sayPagesOfNobody(taught: readonly Taught[]): string[] {
  const pages = new Map<string, Set<string>>();
  for (const { address, kind } of taught) {
    const path = pathPattern(address).replace(/\*$/, '');
    pages.set(path, (pages.get(path) ?? new Set()).add(kind));
  }
  return [...pages].flatMap(([path, kinds]) => {
    const has = (kind: string) => kinds.has(kind);
    const isNamed = has('patient.nhsNumber') || has('patient.localId');
    if (isNamed || (has('patient.name') && has('patient.dob'))) return [];
    if (![...kinds].some((kind) => kind.includes('.') || HISTORY.has(kind))) return [];
    return `Not put in force: the page ${path} does not say whose the record is. Press “NHS number” or “Record or hospital number” above and point at it there, or at both the name and the date of birth.`;
  });
}

/** Text of a record as well; what else is pointed at (no patient, "Show all") is nobody's. */
const HISTORY: ReadonlySet<string> = new Set(['attendance', 'problem']);
