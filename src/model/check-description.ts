import * as z from 'zod/mini';
import {
  DescriptionFrame,
  FieldDescription,
  type PageContext,
  type SystemDescription,
} from './system-description';
import type { FieldKind } from './encounter-reading';
import { judgePlain } from './plain-value';
import { sayIssues } from './say-issues';

export interface CheckedDescription {
  /** Absent where the frame of the description itself was refused. */
  description?: SystemDescription;
  /** One sentence for each thing wrong, naming it and saying what to do. */
  problems: string[];
}

/** Far more than any system needs; a hostile one stops here. */
const BOUNDS = { size: 400_000, depth: 12 };

/**
 * Unknown JSON as a description. Each field is checked on its own: a wrong one is left out and named,
 * the others go on, and a page that expects what was left out is then "cannot read", not silence.
 * Runs where schemas may be loaded (the background, the settings page), never in a record page.
 */
export function checkDescription(json: unknown): CheckedDescription {
  const name = nameOf(json);
  if (judgePlain(json, BOUNDS) !== 'plain') {
    return { problems: [refuse(name, 'it is too large, nested too deep, or no plain data. ')] };
  }
  const frame = z.safeParse(DescriptionFrame, json);
  if (!frame.success) {
    return { problems: sayIssues(frame.error.issues).map((what) => refuse(name, what)) };
  }
  const problems: string[] = [];
  const fields: FieldDescription[] = [];
  frame.data.fields.forEach((given, index) => {
    const field = z.safeParse(FieldDescription, given);
    if (field.success) {
      fields.push(field.data);
      return;
    }
    for (const what of sayIssues(field.error.issues)) {
      problems.push(
        `${name}: field ${index} (${kindOf(given)}) was refused: ${what}Correct it; the other fields are read without it.`,
      );
    }
  });
  // The schema's address is the editor's business, and no page is told it.
  const { $schema: _, ...rest } = frame.data;
  const description: SystemDescription = { ...rest, fields };
  const nobodys = findNobodys(description);
  const unsafe = nobodys.length > 0 ? nobodys : findUncomparable(description);
  if (unsafe.length > 0) return { problems: [...problems, ...unsafe] };
  return { description, problems: [...problems, ...findGaps(description)] };
}

function refuse(name: string, what: string): string {
  return `${name} was refused: ${what}Correct it; until then no page of this system is read.`;
}

/** One that says whose it is not could put one patient's text beside another's name: design.md 8. */
function findNobodys({ id, contexts, fields }: SystemDescription): string[] {
  const isReadOn = (context: PageContext, kinds: readonly FieldKind[]): boolean =>
    kinds.some((kind) => !isPerson(kind)) ||
    fields.some(
      (each) => !isPerson(each.kind) && (each.contexts ?? [context.id]).includes(context.id),
    );
  return contexts
    .filter(({ expects }) => expects.length > 0 && !namesPatient(expects))
    .filter((context) => isReadOn(context, context.expects))
    .map((context) =>
      refuse(
        `Description "${id}"`,
        `context "${context.id}" reads text of a record and does not say whose. Expect patient.nhsNumber or patient.localId there, or patient.name with patient.dob; a page with no patient open expects nothing. `,
      ),
    );
}

/** Frames that name the patient each in its own way could be two patients and never disagree. */
function findUncomparable({ id, contexts }: SystemDescription): string[] {
  const patients = contexts.filter(({ expects }) => expects.length > 0);
  const shared = COMPARED.some((kinds) =>
    patients.every(({ expects }) => kinds.every((kind) => expects.includes(kind))),
  );
  if (shared || patients.length === 0) return [];
  return [
    refuse(
      `Description "${id}"`,
      `its contexts do not name the patient by one thing they all expect, so that two frames could not be held against each other. Expect ${COMPARED.map((kinds) => kinds.join(' with ')).join(' or ')} in each. `,
    ),
  ];
}

/** Many share a date of birth, and many a name; `mergeFrames` holds frames against each other by these. */
const COMPARED: readonly (readonly FieldKind[])[] = [
  ['patient.nhsNumber'],
  ['patient.localId'],
  ['patient.name', 'patient.dob'],
];

function isPerson(kind: FieldKind): boolean {
  return kind.startsWith('patient.') || kind === 'user.name';
}

function namesPatient(expects: readonly FieldKind[]): boolean {
  const has = (kind: FieldKind): boolean => expects.includes(kind);
  const hasNumber = has('patient.nhsNumber') || has('patient.localId');
  return hasNumber || (has('patient.name') && has('patient.dob'));
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
  const hidden = contexts.filter(
    (context, at) => contexts.findIndex(({ path }) => path === context.path) < at,
  );
  const twins = hidden.map(
    (context) =>
      `Description "${id}": context "${context.id}" has the path of an earlier one and is never used. Give it a path of its own.`,
  );
  return [...strays, ...unmet, ...twins];
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
