// The consultation frame: a table of captions and controls, a real form post, and what came before.
import { clock, daysBefore, surgeryDate } from '../dates';
import type { SurgeryPerson } from '../people';
import type { Consultation } from '../people/person';
import type { State } from '../state';
import { type Html, html, whole } from './html';
import { frameFooter, frameHeader } from './identity';

const pencil = html`<span class="ico" aria-hidden="true">&#9998;</span>`;

/** White space and an icon stand between caption and control, as they do in pages of this age. */
const row = (caption: string, control: Html): Html =>
  html`<tr>
    <td class="cap">${caption}</td>
    <td>${' \n'}${pencil}${'\n '}${control}</td>
  </tr>`;

const box = (name: keyof Consultation, value: string, lines: number): Html =>
  html`<textarea name="${name}" rows="${lines}" cols="60">${value}</textarea>`;

export function consultationPage(someone: SurgeryPerson, state: State): string {
  const visit = state.visits.get(someone.id);
  const { reason, history, examination, plan } =
    visit?.consultation ?? someone.surgery.consultation;
  const earlier = someone.surgery.earlier.map(
    ({ daysAgo, by, entry }) =>
      html`<tr>
        <td>${surgeryDate(daysBefore(state.startedAt, daysAgo))}</td>
        <td>${by}</td>
        <td>${entry}</td>
      </tr>`,
  );
  return whole(
    'Consultation',
    'frame',
    html`${frameHeader(someone, state)}
      <form method="post" action="/practice/patient/${someone.id}/consultation">
        <h3>Consultation</h3>
        <table class="entry">
          ${row('Reason for contact', html`<input type="text" name="reason" size="60" value="${reason}" autocomplete="off" />`)}
          ${row('History', box('history', history, 4))}
          ${row('Examination', box('examination', examination, 2))}
          ${row('Plan', box('plan', plan, 2))}
        </table>
        <input type="submit" value="File consultation" />
        ${visit?.savedAt && html`<span class="filed">Filed at ${clock(visit.savedAt)}</span>`}
      </form>
      <h3>Earlier consultations</h3>
      <table class="grid">
        <tr>
          <th>Date</th>
          <th>By</th>
          <th>Entry</th>
        </tr>
        ${earlier}
      </table>
      ${frameFooter}`,
  );
}

/** Keeps what the form sent; a field it did not send stays as it was. */
export function fileConsultation(id: string, form: URLSearchParams, state: State): void {
  const before = state.visits.get(id)?.consultation;
  if (!before) return;
  const sent = (name: keyof Consultation): string =>
    form.get(name)?.replace(/\r\n/g, '\n') ?? before[name];
  const consultation = {
    reason: sent('reason'),
    history: sent('history'),
    examination: sent('examination'),
    plan: sent('plan'),
  };
  state.visits.set(id, { consultation, savedAt: new Date() });
}
