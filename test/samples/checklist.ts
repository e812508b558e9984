import { escapeHtml } from '../../src/referral/letter-text';
import { letterType } from '../../src/referral/letters';
import type { SampleCase } from './sample-case';
import type { SampleLetter } from './sample-letters';

interface Written {
  name: string;
  given: SampleCase;
  letters: SampleLetter[];
}

const ASKED = [
  'The first lines say what the reader must not do.',
  'Nothing here would hurt them if the other person read the envelope or the cover.',
  'What they want comes first, in their words.',
  'How to reach them is right, and one way works.',
  'Nothing is there that this reader does not need; nothing is missing that they do.',
  'The basis for sharing is right (information governance).',
  'Our own words blame nobody and doubt nobody.',
  'A gap reads as a gap, never as “no”.',
];

/** One page for the safeguarding lead: every letter with what to judge it by, and where to sign. */
export function writeChecklist(all: readonly Written[]): string {
  const made = all.map(({ name, given, letters }) => {
    const rows = letters.map(({ kind, title, result }) => {
      const links = ['html', 'pdf', 'docx', 'txt'].map(
        (form) => `<a href="${name}-${kind}.${form}">${form}</a>`,
      );
      const left = (letterType(kind)?.leavesOut ?? []).join('; ');
      return 'refused' in result
        ? `<tr><th scope="row">${escapeHtml(title)}</th><td>Not made: ${escapeHtml(result.refused)}</td><td></td><td></td></tr>`
        : `<tr><th scope="row">${escapeHtml(title)}</th><td>${links.join(' ')}</td><td>${escapeHtml(left)}</td><td>yes / no, because</td></tr>`;
    });
    return `<h2>${escapeHtml(given.title)}</h2>
<table><thead><tr><th scope="col">Letter</th><th scope="col">Forms</th><th scope="col">Leaves out</th><th scope="col">Approved</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  });
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Sidenote samples</title>
<style>body{font:16px/1.5 Arial,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top}</style></head>
<body><h1>Letters to read and sign</h1>
<p>Invented people. None of this wording is approved until somebody signs below; then the site sets <code>textApprovedBy</code>.</p>
<h2>For each letter</h2><ul>${ASKED.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>
${made.join('\n')}
<h2>Signed</h2>
<table><tbody>${['Safeguarding lead', 'Caldicott Guardian or information governance', 'Clinical safety officer'].map((who) => `<tr><th scope="row">${who}</th><td>Name, date:</td></tr>`).join('')}</tbody></table>
</body></html>
`;
}
