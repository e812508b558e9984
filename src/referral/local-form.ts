import type { LocalForm } from '../policy/local-form';
import type { Letter } from './letter';
import { ADDRESS_SECTION } from './withheld';

export const NOT_IN_LETTER = 'Not in this letter: fill in by hand';

/** Box and value, in the form's order, to be copied across. An empty box is named, never left blank. */
export function fillForm(made: Letter, form: LocalForm): [box: string, value: string][] {
  return form.fields.map(({ box, section: id, row }) => {
    const section = made.sections.find((each) => each.id === id);
    const value = row
      ? new Map(section?.rows).get(row)
      : [
          ...(section?.rows ?? []).map(([label, text]) => `${label}: ${text}`),
          ...(section?.paragraphs ?? []),
        ].join('\n');
    if (!value) return [box, NOT_IN_LETTER];
    // An address in a box of its own takes its warning along (design.md 7).
    return [box, section?.id === ADDRESS_SECTION ? `${value}\n${section.heading}` : value];
  });
}

export function formText(filled: readonly (readonly [string, string])[]): string {
  return `${filled.map(([box, value]) => `${box}\n${value}`).join('\n\n')}\n`;
}
