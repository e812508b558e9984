import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../model/result';
import type { LongWork } from './records-props';

export interface LongTask<T> {
  /** How far it is, while it runs. */
  progress: { done: number; of: number } | undefined;
  result: Result<T> | undefined;
  start(work: (long: LongWork) => Promise<Result<T>>): Promise<Result<T> | undefined>;
  stop(): void;
  clear(): void;
}

/** One long work at a time; leaving the page or pressing Stop ends it, and what it found is dropped. */
export function useLongWork<T>(): LongTask<T> {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [result, setResult] = useState<Result<T>>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    result,
    async start(work) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setResult(undefined);
      setProgress({ done: 0, of: 0 });
      const tell = (done: number, of: number) => {
        if (!mine.signal.aborted) setProgress({ done, of });
      };
      const came = await work({ tell, signal: mine.signal });
      if (mine.signal.aborted) return undefined;
      setProgress(undefined);
      setResult(came);
      return came;
    },
    stop() {
      running.current?.abort();
      setProgress(undefined);
    },
    clear: () => setResult(undefined),
  };
}
