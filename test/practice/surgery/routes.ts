// The surgery system: pages drawn by the server, one for each frame.
import { atSurgery, personById } from '../people';
import { type Asked, goTo, notAllowed, notFound, page, type Reply } from '../reply';
import type { State } from '../state';
import { consultationPage, fileConsultation } from './consultation-page';
import { banner, patientPage } from './patient-page';
import { correspondencePage, summaryPage } from './summary-page';
import { deskPage, topPage } from './top-page';

export function answerSurgery(asked: Asked, state: State): Reply | undefined {
  if (asked.path === '/practice') return goTo('/practice/');
  if (asked.path === '/practice/') return page(topPage(Number(asked.query.get('slow') ?? 0)));
  if (asked.path === '/practice/desk') return page(deskPage(state));
  const found = /^\/practice\/patient\/([a-z]\d\d)(?:\/([a-z]+))?$/.exec(asked.path);
  if (!found) return undefined;
  const [, id = '', part] = found;
  const someone = personById(id);
  if (!someone || !atSurgery(someone)) return notFound;
  if (asked.method === 'POST') {
    if (part !== 'consultation') return notAllowed;
    fileConsultation(id, new URLSearchParams(asked.body), state);
    return goTo(asked.path);
  }
  if (part === undefined) return page(patientPage(someone, state));
  if (part === 'banner') return page(banner(someone, state).text);
  if (part === 'consultation') return page(consultationPage(someone, state));
  if (part === 'summary') return page(summaryPage(someone, state));
  if (part === 'correspondence') return page(correspondencePage(someone, state));
  return notFound;
}
