import { useEffect, useState } from 'preact/hooks';
import { stepKeys } from '../../../enquiry/step-keys';
import type { ReferralChange } from '../../../referral/tracker/change-referral';
import type { NewReferral } from '../../../referral/tracker/new-referral';
import type { TrackedReferral } from '../../../referral/tracker/tracked-referral';
import { useServices, type Here } from '../../services';
import type { Panel } from '../use-panel';

export interface Referrals {
  /** Undefined until they are read, or where they could not be. */
  items: TrackedReferral[] | undefined;
  unread: number;
  /** Why they could not be read: never to be taken for "there are none". */
  problem: string;
  /** True where it was kept; else the panel says why. */
  track(referral: NewReferral): Promise<boolean>;
  change(id: string, change: ReferralChange): Promise<boolean>;
}

/** What is followed up for the patient on screen. */
export function useReferrals(panel: Panel): Referrals {
  const services = useServices();
  const [items, setItems] = useState<TrackedReferral[]>();
  const [unread, setUnread] = useState(0);
  const [problem, setProblem] = useState('');
  const [keys] = useState(() => stepKeys(services.newKey));
  const here = hereOf(panel);
  const read = async () => {
    if (!here) return setProblem('No record is open.');
    const found = await services.readReferrals(here);
    setProblem(found.ok ? '' : found.message);
    if (!found.ok) return;
    setItems(found.value.items);
    setUnread(found.value.unread);
  };
  useEffect(() => void read(), [here?.encounterId]);

  return {
    items,
    unread,
    problem,
    async track(referral) {
      if (!here) return false;
      const facts = { encounterId: here.encounterId, referral };
      const kept = await services.track(here, keys.keyFor(facts), referral);
      if (!kept.ok) panel.say(kept.message);
      else keys.confirmed(facts);
      if (kept.ok) await read();
      return kept.ok;
    },
    async change(id, change) {
      if (!here) return false;
      const facts = { id, change };
      const made = await services.changeReferral(here, keys.keyFor(facts), id, change);
      if (!made.ok) panel.say(made.message);
      else keys.confirmed(facts);
      if (made.ok) await read();
      return made.ok;
    },
  };
}

/** Under the draft's own token: after a change of patient the background refuses it. */
export function hereOf({ draft, view }: Panel): Here | undefined {
  const token = draft?.token ?? view?.token;
  const encounterId = draft?.encounterId ?? view?.encounterId;
  return token && encounterId && view ? { token, encounterId, tabId: view.tabId } : undefined;
}
