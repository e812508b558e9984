import type { LetterSection } from './letter';

/**
 * One section as one text and back, so that it can be edited in place and kept as a single string:
 * `Label: value` lines, a blank line, then the paragraphs with a blank line between them.
 */
export function sectionText(section: Pick<LetterSection, 'rows' | 'paragraphs'>): string {
  const rows = (section.rows ?? []).map(([label, value]) => `${label}: ${lines(value)}`);
  const body = section.paragraphs.join('\n\n');
  return [rows.join('\n'), body].filter((part) => part !== '').join('\n\n');
}

/**
 * Reads edited text back with the section's own labels, each once; a line without one carries on the
 * row above it. Rows keep empty values, so that an editor can show them; `applyEdits` drops those.
 */
export function readSectionText(section: LetterSection, text: string): LetterSection {
  const all = text.replace(/\r\n?/g, '\n').split('\n');
  const labels = (section.rows ?? []).map(([label]) => label);
  const values = new Map<string, string[]>();
  let at = 0;
  let open: string[] | undefined;
  for (; labels.length > 0 && at < all.length && all[at]?.trim() !== ''; at += 1) {
    const line = all[at] ?? '';
    const label = labels.find((each) => !values.has(each) && line.startsWith(`${each}:`));
    if (label) {
      open = [line.slice(label.length + 1).replace(/^ /, '')];
      values.set(label, open);
    } else if (open) open.push(line);
    else break;
  }
  const body = all.slice(at).join('\n').replace(/^\n+/, '');
  return {
    ...section,
    ...(section.rows && {
      rows: labels.map((label): [string, string] => [label, (values.get(label) ?? []).join('\n')]),
    }),
    paragraphs: body === '' ? [] : body.split(/\n{2,}/),
  };
}

/** Trimmed lines without blank ones: a value a table row can hold. */
export function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
