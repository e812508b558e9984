import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong with a setting's value, and what may stand there, for whoever writes the policy. */
export function sayRefused(name: string, { issues }: { issues: readonly Issue[] }): string {
  const why = issues.slice(0, 3).map(sayIssue).join('; ').slice(0, 300);
  return `Setting "${name}" is wrong (${why}), so none of the policy is used. Correct it in the policy.`;
}

function sayIssue(issue: Issue): string {
  const place = issue.path.map(String).join('.').slice(0, 60);
  return place ? `${place}: ${sayWhat(issue)}` : sayWhat(issue);
}

function sayWhat(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `it must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(quote).join(', ')}`;
    case 'too_big':
      return `it must be at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    case 'too_small':
      return `it must be at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'unrecognized_keys':
      return `there is no ${issue.keys.map((key) => quote(key.slice(0, 60))).join(', ')} in it`;
    case 'invalid_union': {
      const [first] = issue.errors.flat();
      return first ? sayIssue(first) : UNFIT;
    }
    default:
      // A schema may say why itself; this is what the library says where it does not.
      return issue.message && issue.message !== 'Invalid input' ? issue.message : UNFIT;
  }
}

const UNFIT = 'it is not written as this setting has to be';

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

const UNITS: Readonly<Record<string, string>> = {
  array: ' entries',
  string: ' characters',
};

const quote = (value: unknown): string => JSON.stringify(value) ?? String(value);
