import { fail, type Result } from '../model/result';
import { startWorker, type WorkerPort } from './worker-port';

/** Long work: says how far it is, and stops when asked. */
export interface LongWork {
  tell(done: number, of: number): void;
  signal: AbortSignal;
}

/** What a worker of ours can be asked: a request in, a `Result` out, all of it copied and never shared. */
export type WorkerTasks = Record<
  string,
  (request: never, work: LongWork) => Promise<Result<unknown>>
>;

type Asked = { id: number; name: string; request: unknown } | { id: number; stop: true };
type Told = { id: number; done: number; of: number } | { id: number; answer: Result<unknown> };

type RequestOf<T> = T extends (request: infer R, ...rest: never[]) => unknown ? R : never;
type AnswerOf<T> = T extends (...given: never[]) => infer A ? A : never;

export interface TaskWorker<T> {
  ask<N extends keyof T & string>(
    name: N,
    request: RequestOf<T[N]>,
    work?: Partial<LongWork>,
  ): AnswerOf<T[N]>;
}

/**
 * Questions to one worker, begun at the first and kept. One that breaks fails what it was asked, and
 * the next question begins another.
 */
export function taskWorker<T>(script: string): TaskWorker<T> {
  let port: WorkerPort<Asked> | undefined;
  let last = 0;
  const waiting = new Map<number, (told: Told) => void>();

  function begin(): WorkerPort<Asked> {
    const begun = startWorker<Asked, Told>(
      script,
      (told) => waiting.get(told.id)?.(told),
      () => {
        begun.end();
        if (port === begun) port = undefined;
        for (const [id, hear] of waiting) hear({ id, answer: BROKEN });
      },
    );
    return begun;
  }

  const ask = (name: string, request: unknown, work: Partial<LongWork> = {}) =>
    new Promise<Result<unknown>>((resolve) => {
      const id = (last += 1);
      const asked = (port ??= begin());
      const stop = () => asked.ask({ id, stop: true });
      waiting.set(id, (told) => {
        if ('done' in told) return work.tell?.(told.done, told.of);
        waiting.delete(id);
        work.signal?.removeEventListener('abort', stop);
        resolve(told.answer);
      });
      work.signal?.addEventListener('abort', stop);
      asked.ask({ id, name, request });
    });
  return { ask: ask as TaskWorker<T>['ask'] };
}

const BROKEN = fail(
  'worker-broken',
  'The work stopped by itself, and nothing was left half done. Try again; if it happens again tell whoever looks after Sidenote.',
);

/** The worker's side, for `answerPage`: each question to the task of its name. What a task throws is an error value. */
export function answerTasks(
  tasks: WorkerTasks,
): (say: (told: Told) => void) => (asked: Asked) => void {
  const running = new Map<number, AbortController>();
  return (say) => (asked) => {
    if ('stop' in asked) return running.get(asked.id)?.abort();
    const { id, name, request } = asked;
    const stopping = new AbortController();
    running.set(id, stopping);
    const tell = (done: number, of: number) => say({ id, done, of });
    const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    void Promise.resolve()
      .then(() => task?.(request as never, { tell, signal: stopping.signal }) ?? BROKEN)
      .catch(() => BROKEN)
      .then((answer) => {
        running.delete(id);
        say({ id, answer });
      });
  };
}
