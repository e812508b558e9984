import { useMemo, useRef } from 'preact/hooks';
import type { Services } from '../services';

/** Keeps one patient for this panel alone, while it writes; `taken` when another panel took them over. */
export function useHold(holdPatient: Services['holdPatient'], taken: () => void) {
  const held = useRef<{ patientKey: string; release: () => void }>(undefined);
  return useMemo(() => {
    const letGo = () => {
      held.current?.release();
      held.current = undefined;
    };
    /** False where another panel has them and they were not to be taken from it. */
    const take = async (patientKey: string, steal: boolean): Promise<boolean> => {
      if (held.current?.patientKey === patientKey) return true;
      letGo();
      const mine = { patientKey, release: () => undefined as void };
      const lost = () => {
        if (held.current !== mine) return;
        held.current = undefined;
        taken();
      };
      const release = await holdPatient(patientKey, lost, steal);
      if (!release) return false;
      mine.release = release;
      letGo();
      held.current = mine;
      return true;
    };
    return { take, letGo };
  }, []);
}
