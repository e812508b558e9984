/** What Zod found wrong, as far as it is put into words here. */
export interface Issue {
  path?: readonly PropertyKey[] | undefined;
  message: string;
  code?: string | undefined;
  /** Of a union: what each form lacked. */
  errors?: readonly (readonly Issue[])[];
  expected?: string;
  values?: readonly unknown[];
  keys?: readonly string[];
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/** Of what is wrong in one place, so many are said. */
const MOST = 20;

/**
 * `"locators.0.pattern": repeats a group. ` for each, for whoever writes the file. The library's own
 * words are a large table that does not ship; a rule of ours brings its own message.
 */
export function sayIssues(issues: readonly Issue[]): string[] {
  return issues.slice(0, MOST).map((issue) => {
    const { path, what } = innermost(issue);
    const place = path.map((part) => String(part).slice(0, 60)).join('.');
    const end = /[.?!]$/.test(what) ? ' ' : '. ';
    return `${place === '' ? '' : `"${place}": `}${what}${end}`;
  });
}

/** Of a union, the form that was meant: the one of which a rule of ours was broken. */
function innermost(issue: Issue): { path: readonly PropertyKey[]; what: string } {
  const { path = [], errors = [] } = issue;
  const meant = issue.code === 'invalid_union' ? errors.flat().find(isOwnRule) : undefined;
  if (!meant) return { path, what: sayOne(issue) };
  const inner = innermost(meant);
  return { path: [...path, ...inner.path], what: inner.what };
}

function isOwnRule({ code }: Issue): boolean {
  return code === 'custom' || code === 'invalid_union' || code === 'unrecognized_keys';
}

function sayOne(issue: Issue): string {
  const { message, code, expected, values = [], keys = [], origin, minimum, maximum } = issue;
  if (message !== 'Invalid input') return message;
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  switch (code) {
    case 'invalid_type':
      return expected === 'array'
        ? 'is missing, or is no list in [ ]. Where there is nothing to say, write []'
        : `is missing, or is no ${expected ?? 'such thing'}`;
    case 'invalid_value':
      return `is none of ${values.map(String).join(', ')}`.slice(0, 400);
    case 'unrecognized_keys':
      return `holds ${keys.slice(0, 5).map(quote).join(', ')}, which is part of no description`;
    case 'too_small':
      return `is under the least of ${String(minimum)}${unit}`;
    case 'too_big':
      return `is over the most of ${String(maximum)}${unit}`;
    default:
      return 'is not of its form';
  }
}

function quote(key: string): string {
  return `"${key.slice(0, 60)}"`;
}
