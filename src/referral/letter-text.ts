import { cleanText } from '../model/text';
import type { LetterDraft } from './enquiry-draft';
import type { Letter, LetterFigure, LetterSection } from './letter';
import { lines, readSectionText, sectionText } from './section-text';
import { withhold } from './withheld';

type Changes = Pick<LetterDraft, 'edits' | 'removed'>;

const LEFT_BLANK = 'Left blank.';

/**
 * The letter as it leaves: what was taken out gone, what was edited in place, empty rows dropped.
 * Screen, print, plain and rich text are all made from this, so that they agree.
 */
export function applyEdits(letter: Letter, draft: Changes): Letter {
  const sections: LetterSection[] = [];
  const missing = new Set(letter.missing);
  for (const section of letter.sections) {
    const edited = sectionAsEdited(section, draft.edits);
    for (const { what, row } of section.missing ?? []) {
      if (isRemoved(section, draft.removed) || isSupplied(section, edited, row))
        missing.delete(what);
    }
    if (isRemoved(section, draft.removed)) continue;
    const shown = withheld(printed(edited), letter, missing);
    if (isEmpty(shown)) {
      // Emptying a block must not be a way round giving the reason for taking it out.
      if (section.removable === 'freely') continue;
      missing.add(`“${section.heading}” was left blank.`);
      sections.push({ ...shown, paragraphs: [LEFT_BLANK] });
    } else sections.push(shown);
  }
  return {
    ...letter,
    alerts: letter.alerts.map(cleanText),
    ...(letter.from && { from: letter.from.map(cleanText) }),
    to: cleanText(letter.to).trim(),
    sections,
    missing: [...missing],
  };
}

/** One section with its edit, rows kept even where empty: what the page shows for editing. */
export function sectionAsEdited(section: LetterSection, edits: Changes['edits']): LetterSection {
  const text = editOf(edits, section.id);
  if (text === undefined) return section;
  const edited = readSectionText(section, text);
  const { figure } = edited;
  // Words taken out of the block must not stay behind in the picture's text alternative.
  return figure ? { ...edited, figure: { ...figure, brief: true } } : edited;
}

/** Taken out, with a reason where one is needed. A reason of blanks takes nothing out. */
export function isRemoved(section: LetterSection, removed: Changes['removed']): boolean {
  if (section.removable === 'never' || !Object.hasOwn(removed, section.id)) return false;
  return section.removable === 'freely' || Boolean(removed[section.id]?.trim());
}

/** For the plain clipboard and for pasting into a record's own letter form. */
export function letterPlainText(
  letter: Letter,
  edits: Changes['edits'],
  removed: Changes['removed'],
): string {
  const made = applyEdits(letter, { edits, removed });
  const head = [
    made.alerts.join('\n'),
    (made.from ?? []).join('\n'),
    made.date ?? '',
    made.to ? `To: ${made.to}` : '',
    made.title,
  ];
  const blocks = made.sections.map((section) =>
    [section.heading.toUpperCase(), sectionText(section)].join('\n'),
  );
  return `${[...head, ...blocks].filter((part) => part !== '').join('\n\n')}\n`;
}

/** For the rich clipboard: headings, paragraphs and tables, every character of text escaped. */
export function letterHtml(
  letter: Letter,
  edits: Changes['edits'],
  removed: Changes['removed'],
): string {
  const made = applyEdits(letter, { edits, removed });
  const parts = [
    ...made.alerts.map((alert) => `<p><strong>${escapeHtml(alert)}</strong></p>`),
    ...(made.from?.length ? [p(made.from.join('\n'))] : []),
    ...(made.date ? [p(made.date)] : []),
    ...(made.to ? [p(`To: ${made.to}`)] : []),
    `<h1>${escapeHtml(made.title)}</h1>`,
    ...made.sections.flatMap((section) => [
      `<h2>${escapeHtml(section.heading)}</h2>`,
      sectionHtml(section),
    ]),
  ];
  return `<article lang="en-GB">${parts.join('')}</article>`;
}

/** The rows and paragraphs of one block, without its heading. */
export function sectionHtml({ rows, paragraphs }: LetterSection): string {
  return `${rows?.length ? tableOf(rows) : ''}${paragraphs.map(p).join('')}`;
}

function p(text: string): string {
  return `<p dir="auto">${escapeHtml(text)}</p>`;
}

function tableOf(rows: readonly (readonly [string, string])[]): string {
  const body = rows.map(
    ([label, value]) =>
      `<tr><th scope="row" align="left" valign="top">${escapeHtml(label)}</th><td dir="auto">${escapeHtml(value)}</td></tr>`,
  );
  return `<table><tbody>${body.join('')}</tbody></table>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\n]/g, (char) => ESCAPES[char] ?? char);
}

function printed(section: LetterSection): LetterSection {
  return {
    ...section,
    ...(section.rows && {
      rows: section.rows
        .map(([label, value]): [string, string] => [label, lines(cleanText(value))])
        .filter(([, value]) => value !== ''),
    }),
    paragraphs: section.paragraphs.map((text) => cleanText(text).trim()).filter(Boolean),
  };
}

/** Nothing that must not leave in this letter, wherever it was typed; said on screen where it was. */
function withheld(section: LetterSection, letter: Letter, missing: Set<string>): LetterSection {
  const clean = (text: string): string => {
    const { text: left, found } = withhold(text, letter.withheld, section.id);
    for (const { instead } of found)
      missing.add(
        `“${section.heading}” held something that may not go here. It prints as “${instead}”.`,
      );
    return left;
  };
  return {
    ...section,
    ...(section.rows && {
      rows: section.rows.map(([label, value]): [string, string] => [label, clean(value)]),
    }),
    paragraphs: section.paragraphs.map(clean),
    ...(section.figure && { figure: cleanFigure(section.figure, clean) }),
  };
}

/** The words of a mark are the picture's text alternative, so what may not leave is not there either. */
function cleanFigure(figure: LetterFigure, clean: (text: string) => string): LetterFigure {
  const { map } = figure;
  const marks = map.marks.map((mark) => ({
    ...mark,
    ...(mark.note && { note: clean(cleanText(mark.note)) }),
    ...(mark.colour && { colour: clean(cleanText(mark.colour)) }),
    ...(mark.ageAsTold && { ageAsTold: clean(cleanText(mark.ageAsTold)) }),
  }));
  return { ...figure, map: { ...map, marks } };
}

/** True where the row, or the text, that was lacking has been written. */
function isSupplied(from: LetterSection, to: LetterSection, row: string | undefined): boolean {
  if (row === undefined) {
    const text = to.paragraphs.join('\n').trim();
    return text !== '' && text !== from.paragraphs.join('\n').trim();
  }
  const value = (section: LetterSection) =>
    section.rows?.find(([label]) => label === row)?.[1].trim() ?? '';
  return value(to) !== '' && value(to) !== value(from);
}

function isEmpty(section: LetterSection): boolean {
  return section.paragraphs.length === 0 && (section.rows ?? []).length === 0;
}

function editOf(edits: Changes['edits'], id: string): string | undefined {
  return Object.hasOwn(edits, id) ? edits[id] : undefined;
}
