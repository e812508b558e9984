import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../model/result';

/**
 * Says what came back, and takes one press at a time: a passphrase takes a moment to check. `done` is
 * said when it went well.
 */
export function useAnswer<T = null>(done: string | ((value: T) => string) = '') {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const act = async (ask: () => Promise<Result<T>>): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setSaid('Checking …');
    const answer = await ask();
    underWay.current = false;
    setBusy(false);
    if (!answer.ok) setSaid(answer.message);
    else setSaid(typeof done === 'string' ? done : done(answer.value));
  };
  return { said, busy, act };
}
