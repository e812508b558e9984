import type { LocalForm } from '../policy/local-form';
import type { Letter } from './letter';

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
    return [box, value || NOT_IN_LETTER];
  });
}

export function formText(filled: readonly (readonly [string, string])[]): string {
  return `${filled.map(([box, value]) => `${box}\n${value}`).join('\n\n')}\n`;
}
