// Talks to the server of the practice record. Every answer is JSON; a failure is thrown.

async function ask(path, options) {
  const response = await fetch(`/emergency/api/${path}`, options);
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response.json();
}

export const load = (path) => ask(path);

export const send = (path, fields) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
