import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../model/result';
import type { LongWork } from './records-props';

export interface LongTask<T> {
  /** How far it is, while it runs. */
  progress: { done: number; of: number } | undefined;
  /** Stop was pressed, and what was done until then is waited for. */
  isStopping: boolean;
  result: Result<T> | undefined;
  start(work: (long: LongWork) => Promise<Result<T>>): Promise<Result<T> | undefined>;
  stop(): void;
  clear(): void;
}

/**
 * One long work at a time; leaving the page or pressing Stop ends it. What it found until then is dropped,
 * or kept where part of it stands.
 */
export function useLongWork<T>(whenStopped: 'drop' | 'keep' = 'drop'): LongTask<T> {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [isStopping, setStopping] = useState(false);
  const [result, setResult] = useState<Result<T>>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    isStopping,
    result,
    async start(work) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setResult(undefined);
      setStopping(false);
      setProgress({ done: 0, of: 0 });
      const tell = (done: number, of: number) => {
        if (!mine.signal.aborted) setProgress({ done, of });
      };
      const came = await work({ tell, signal: mine.signal });
      if (running.current !== mine) return undefined;
      if (mine.signal.aborted && whenStopped === 'drop') return undefined;
      setStopping(false);
      setProgress(undefined);
      setResult(came);
      return came;
    },
    stop() {
      running.current?.abort();
      if (whenStopped === 'keep') setStopping(true);
      else setProgress(undefined);
    },
    clear: () => setResult(undefined),
  };
}
