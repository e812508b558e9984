import type { DateGuess, ExtractDateStyle } from './read-date';

/** What a column of an extract can be used as. */
export const columnUses = ['patient', 'arrived', 'text', 'age', 'enquiry'] as const;
export type ColumnUse = (typeof columnUses)[number];

/** Which column is which, by its place in the header; text may be several. Corrected by a person. */
export interface ColumnPlan {
  patient?: number;
  arrived?: number;
  text: number[];
  age?: number;
  enquiry?: number;
  /** Absent until somebody chose, where a sample can be read two ways: never guessed. */
  dates?: ExtractDateStyle;
}

/** Headers as the Emergency Care Data Set and common exports write them, folded to letters alone. */
const KNOWN: Record<ColumnUse, RegExp> = {
  patient:
    /^(nhsnumber|localpatientid(entifier)?(extended)?|patient(id|key|identifier|pseudo(id)?)|pseudo(nhs(number)?|id)|hospitalnumber|mrn|tokenpersonid|personidentifier)$/,
  arrived:
    /^(emergencycare)?(arrival|attendance|attended|visit)?(date(time)?|datetime|dttm|date)$|^arriv(al|ed)(at|on)?$|^(arrival|attendance)date(time)?$/,
  text: /^(emergencycare)?(chiefcomplaint|presentingcomplaint|complaint|triagenotes?|notes?|clinicalnotes?|comments?|freetext|text|diagnos[ie]s(description|term)?\d*|injur(y|ies)(mechanism|description|intent)?|mechanism|history|reason(forattendance)?|narrative|acuitycomment)(description|term|text)?$/,
  age: /^age(at(arrival|attendance|cdsactivitydate))?(years)?$/,
  enquiry:
    /^(da|dv|domestic(abuse|violence))?(enquiry|asked|screen(ing|ed)?|routineenquiry)(made|done|recorded)?$/,
};

/** Columns that say who somebody is: never read, whatever a person maps; only their names are listed. */
const REFUSED =
  /name|surname|forename|initials|address|postcode|postalcode|zipcode|street|uprn|phone|telephone|mobile|email|nextofkin|nok\b|dateofbirth|^dob$|birth(date|dt)?$|gpcode|practitioner|clinician|doctor|nurse|user|staff|password|religion/;

const fold = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

export const isRefused = (header: string): boolean => REFUSED.test(fold(header));

export interface GuessedColumns {
  plan: ColumnPlan;
  /** Headers never read. */
  refused: string[];
  /** Headers not used. */
  unused: string[];
  problems: string[];
}

/** A first plan from the header, to be shown before anything is read. */
export function guessColumns(
  header: readonly string[],
  dates: readonly (DateGuess | undefined)[],
): GuessedColumns {
  const plan: ColumnPlan = { text: [] };
  const refused: string[] = [];
  const unused: string[] = [];
  header.forEach((name, i) => {
    const folded = fold(name);
    if (isRefused(name)) return void refused.push(name);
    const use = columnUses.find((each) => KNOWN[each].test(folded));
    if (use === undefined) return void unused.push(name);
    if (use === 'text') plan.text.push(i);
    else if (plan[use] === undefined) plan[use] = i;
    else unused.push(name);
  });
  const dated = withDates(plan, dates);
  return { plan: dated, refused, unused, problems: findPlanProblems(header, dated) };
}

/** How the dates of the chosen column are written, where a sample of it can be read one way only. */
export function withDates(plan: ColumnPlan, dates: readonly (DateGuess | undefined)[]): ColumnPlan {
  const { dates: _before, ...rest } = plan;
  const guess = plan.arrived === undefined ? undefined : dates[plan.arrived];
  return guess?.style ? { ...rest, dates: guess.style } : rest;
}

/** Why a plan cannot be used, each in words that say what to do; empty where it can. */
export function findPlanProblems(header: readonly string[], plan: ColumnPlan): string[] {
  const problems: string[] = [];
  const used = columnUses.flatMap((use): number[] => {
    const place = plan[use];
    return Array.isArray(place) ? place : place === undefined ? [] : [place];
  });
  const twice = used.filter((place, i) => used.indexOf(place) !== i);
  for (const place of new Set(twice)) {
    problems.push(`"${header[place]}" is used twice. Choose one use for it.`);
  }
  for (const place of used) {
    const name = header[place];
    if (name === undefined) problems.push('A column is chosen that the file does not have.');
    else if (isRefused(name))
      problems.push(`"${name}" may say who somebody is, so it is never read.`);
  }
  if (plan.text.length === 0)
    problems.push('No column with words. Choose the complaint or the note.');
  if (plan.arrived === undefined) problems.push('No column with the date. Choose when they came.');
  else if (plan.dates === undefined)
    problems.push('How the dates are written is not sure. Choose the way before starting.');
  return problems;
}
