// HTML written as template strings: whatever is put in is escaped, unless it is HTML already.

export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | readonly Html[] | undefined;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((one: Html) => one.text).join('\n');
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(
    strings.reduce(
      (text, string, at) => text + string + (at < parts.length ? written(parts[at]) : ''),
      '',
    ),
  );

/** A whole page in this system's frame of head and body. */
export const whole = (title: string, kind: string, body: Html): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/practice/app/styles.css" />
      </head>
      <body class="${kind}">
        ${body}
      </body>
    </html>`.text;
