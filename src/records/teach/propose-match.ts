// A part of one composite line, such as a banner: what stands right before and right after it.
import { findDateTexts } from '../../model/dates';
import type { FieldKind } from '../../model/encounter-reading';
import { parseNhsNumber } from '../../model/nhs-number';
import type { Locator } from '../../model/system-description';
import type { Page } from '../page';
import { shownText } from '../shown-text';
import { selectorsOf } from './stable-selectors';

/** A banner is short; a longer text is a page. */
const LONGEST_LINE = 400;
/** A word that is always there, and no part of somebody's name or number. */
const FIXED =
  /^[([]?(?:born|dob|d\.o\.b\.?|date|birth|nhs|number|no\.?|gender|sex|age|aged|mrn|hospital|record|patient|id|name|user|by|as|in|signed|logged|arrived|arrival|at|address|gp|tel|#)[:)\]]*$/i;

export function matchesIn(
  target: Element,
  kind: FieldKind,
  selected: string,
  page: Page,
): Locator[] {
  const found: Locator[] = [];
  for (let place: Element | null = target, up = 0; place && up < 3; up += 1) {
    const line = shownText(place, page.look, { spaced: true }).replace(/\s+/g, ' ').trim();
    if (line.length > LONGEST_LINE) break;
    const own = shownText(target, page.look, { spaced: true }).replace(/\s+/g, ' ').trim();
    const piece = selected.trim() || pieceOf(line, kind) || (own === line ? '' : own);
    const beside = besidePiece(line, piece);
    if (beside) {
      for (const selector of selectorsOf(place).slice(0, 2)) {
        found.push({ by: 'match', selector, ...beside });
      }
    }
    place = place.parentElement;
  }
  return found;
}

/** Where the line says it by itself: a number that checks, a date after "born", a name in front. */
export function pieceOf(line: string, kind: FieldKind): string {
  switch (kind) {
    case 'patient.nhsNumber':
      return line.match(/\d{3}[\s-]?\d{3}[\s-]?\d{4}/g)?.find(parseNhsNumber) ?? '';
    case 'patient.dob':
      return findDateTexts(line)[0] ?? '';
    case 'patient.name':
      return (
        /^(\D*?)\s+[([]?(?:born|dob|d\.o\.b|date of birth|nhs|age|mrn|#)/i.exec(line)?.[1] ?? ''
      );
    default:
      return '';
  }
}

/** The fixed words around a piece of a line; undefined where they would not single it out. */
function besidePiece(line: string, piece: string): { after?: string; before?: string } | undefined {
  const at = piece === '' ? -1 : line.indexOf(piece);
  if (at < 0 || piece === line) return undefined;
  const [ahead, behind] = [line.slice(0, at), line.slice(at + piece.length)];
  const after = fixedEnd(ahead);
  const before = fixedStart(behind);
  if (ahead.trim() !== '' && after === undefined) return undefined;
  if (behind.trim() !== '' && before === undefined && after === undefined) return undefined;
  return { ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

function fixedEnd(ahead: string): string | undefined {
  const words = ahead.trimEnd().split(' ');
  const last = words.at(-1) ?? '';
  if (last.endsWith('#')) return `${ahead.endsWith(' ') ? `${last} ` : last}`;
  if (!FIXED.test(last)) return undefined;
  const two = words.at(-2);
  const start = two !== undefined && FIXED.test(two) ? `${two} ${last}` : last;
  return `${start}${ahead.endsWith(' ') ? ' ' : ''}`;
}

function fixedStart(behind: string): string | undefined {
  const [first = '', second = ''] = behind.trimStart().split(' ');
  const space = behind.startsWith(' ') ? ' ' : '';
  if (FIXED.test(first)) return `${space}${first}${second ? ' ' : ''}`;
  return /^[([|·•,#]/.test(first) ? `${space}${first.charAt(0)}` : undefined;
}
