// What a request looks like to the pages of the practice record, and what they answer with.

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
}

export interface Reply {
  status: number;
  type: string;
  body: string;
  location?: string;
}

export const page = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

export const data = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Sends the browser on with GET after a form was posted. */
export const goTo = (location: string): Reply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  location,
});

export const notFound: Reply = page('<!doctype html><title>Not found</title><p>Not found', 404);
export const notAllowed: Reply = page('<!doctype html><title>No</title><p>Method not allowed', 405);

/** Reads a JSON object whose values are wanted as strings; anything else reads as empty. */
export function fieldsOf(body: string): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const strings = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(strings);
}
