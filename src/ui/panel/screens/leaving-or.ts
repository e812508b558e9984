import type { Panel } from '../use-panel';

/** Back to the departure screen while the patient is leaving, else on to `screen`. */
export function leavingOr(panel: Panel, screen: string): string {
  const draft = panel.update({});
  return draft?.leaving && draft.outcome?.code !== 'asked-disclosed' ? 'leaving' : screen;
}
