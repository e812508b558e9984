// The second nested frame: the summary, or the letters received.
import { daysBefore, surgeryDate } from '../dates';
import type { SurgeryPerson } from '../people';
import type { State } from '../state';
import { type Html, html, whole } from './html';
import { frameFooter, frameHeader } from './identity';

const cells = (values: readonly string[]): Html =>
  html`<tr>
    ${values.map((value) => html`<td>${value}</td>`)}
  </tr>`;

const grid = (columns: readonly string[], rows: readonly (readonly string[])[]): Html =>
  html`<table class="grid">
    <tr>
      ${columns.map((column) => html`<th>${column}</th>`)}
    </tr>
    ${
      rows.length > 0
        ? rows.map(cells)
        : html`<tr>
            <td colspan="${columns.length}">None</td>
          </tr>`
    }
  </table>`;

export function summaryPage(someone: SurgeryPerson, state: State): string {
  const { problems, household, medication } = someone.surgery;
  const on = (daysAgo: number): string => surgeryDate(daysBefore(state.startedAt, daysAgo));
  return whole(
    'Summary',
    'frame',
    html`${frameHeader(someone, state)}
      <h3>Problems</h3>
      ${grid(
        ['Problem', 'Status', 'Onset', 'Code'],
        problems.map(({ problem, status, onsetDaysAgo, code }) => [
          problem,
          status,
          on(onsetDaysAgo),
          code,
        ]),
      )}
      <h3>Household and carers</h3>
      ${grid(
        ['Name', 'Relation'],
        household.map(({ name, relation }) => [name, relation]),
      )}
      <h3>Medication</h3>
      ${grid(
        ['Name', 'Issued'],
        medication.map((line, at) => [line, on(14 + at * 9)]),
      )}
      ${frameFooter}`,
  );
}

export function correspondencePage(someone: SurgeryPerson, state: State): string {
  const on = (daysAgo: number): string => surgeryDate(daysBefore(state.startedAt, daysAgo));
  return whole(
    'Correspondence',
    'frame',
    html`${frameHeader(someone, state)}
      <h3>Correspondence</h3>
      ${grid(
        ['Date', 'Received', 'From', 'Subject'],
        someone.surgery.letters.map(({ daysAgo, receivedDaysAgo, from, subject }) => [
          on(daysAgo),
          on(receivedDaysAgo),
          from,
          subject,
        ]),
      )}
      ${frameFooter}`,
  );
}
