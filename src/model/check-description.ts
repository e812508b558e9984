import * as z from 'zod/mini';
import { FieldDescription, SystemDescription } from './system-description';

export interface CheckedDescription {
  /** Absent where the frame of the description itself was refused. */
  description?: SystemDescription;
  /** One sentence for each thing wrong, naming it and saying what to do. */
  problems: string[];
}

/**
 * Unknown JSON as a description. Each field is checked on its own: a wrong one is left out and named,
 * the others go on, and a page that expects what was left out is then "cannot read", not silence.
 * Runs where schemas may be loaded (the background, the settings page), never in a record page.
 */
export function checkDescription(json: unknown): CheckedDescription {
  const frame = z.safeParse(SystemDescription, json);
  if (!frame.success) {
    const name = nameOf(json);
    return {
      problems: frame.error.issues.map(
        (issue) =>
          `${name} was refused: ${sayWhere(issue.path)}${issue.message}. Correct it; until then no page of this system is read.`,
      ),
    };
  }
  const problems: string[] = [];
  const fields: FieldDescription[] = [];
  frame.data.fields.forEach((given, index) => {
    const field = z.safeParse(FieldDescription, given);
    if (field.success) {
      fields.push(field.data);
      return;
    }
    for (const issue of field.error.issues) {
      problems.push(
        `${nameOf(json)}: field ${index} (${kindOf(given)}) was refused: ${sayWhere(issue.path)}${issue.message}. Correct it; the other fields are read without it.`,
      );
    }
  });
  const description: SystemDescription = { ...frame.data, fields };
  return { description, problems: [...problems, ...findGaps(description)] };
}

/** What each part alone is right about, but not together. */
function findGaps({ id, contexts, fields }: SystemDescription): string[] {
  const known = new Set(contexts.map((context) => context.id));
  const strays = fields.flatMap((field, index) =>
    (field.contexts ?? [])
      .filter((context) => !known.has(context))
      .map(
        (context) =>
          `Description "${id}": field ${index} (${field.kind}) names the context "${context}", which does not exist. Correct the name or add the context.`,
      ),
  );
  const unmet = contexts.flatMap((context) =>
    context.expects
      .filter(
        (kind) =>
          !fields.some(
            (field) =>
              field.kind === kind &&
              field.optional !== true &&
              (field.contexts === undefined || field.contexts.includes(context.id)),
          ),
      )
      .map(
        (kind) =>
          `Description "${id}": context "${context.id}" expects ${kind}, which no field reads there. Add a field that is not optional, or take it out of "expects".`,
      ),
  );
  return [...strays, ...unmet];
}

function sayWhere(path: readonly PropertyKey[] | undefined): string {
  const shown = (path ?? []).map((part) => String(part).slice(0, 60)).join('.');
  return shown === '' ? '' : `"${shown}": `;
}

function nameOf(json: unknown): string {
  return `Description "${textAt(json, 'id') ?? 'without id'}"`;
}

function kindOf(field: unknown): string {
  return textAt(field, 'kind') ?? 'no kind';
}

function textAt(json: unknown, key: string): string | undefined {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return undefined;
  const value = (json as Record<string, unknown>)[key];
  return typeof value === 'string' ? value.slice(0, 60) : undefined;
}
