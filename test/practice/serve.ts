// The practice record: two invented record systems on this machine only, for tests and for trying.
// Alone: npx tsx test/practice/serve.ts [port]
import { createServer, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { answerEmergency } from './emergency/routes';
import { indexPage } from './index-page';
import { type Asked, notAllowed, notFound, type Reply } from './reply';
import { freshState, type State } from './state';
import { staticFile } from './static-files';
import { answerSurgery } from './surgery/routes';

const mostBytes = 100_000;

export interface Practice {
  /** Origin without a trailing slash, such as `http://127.0.0.1:41234`. */
  url: string;
  /** Forgets everything that was typed and counts all dates from now. */
  reset(): void;
  /** Stops at once, open connections included, and frees the port. */
  close(): Promise<void>;
}

/** Serves on 127.0.0.1, on a free port unless one is named. Rejects when the port is taken. */
export async function servePractice(options: { port?: number } = {}): Promise<Practice> {
  let state = freshState(new Date());
  const server = createServer((request, response) => {
    read(request)
      .then((asked) => (asked ? answer(asked, state) : { ...notFound, status: 413 }))
      .catch((): Reply => ({ ...notFound, status: 500 }))
      .then((reply) => {
        const headers: Record<string, string> = {
          'content-type': reply.type,
          'cache-control': 'no-store',
        };
        if (reply.location) headers.location = reply.location;
        response.writeHead(reply.status, headers).end(reply.body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    reset: () => {
      state = freshState(new Date());
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The whole request, or undefined when its body is larger than any form here could be. */
async function read(request: IncomingMessage): Promise<Asked | undefined> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (size > mostBytes) return undefined;
  const { pathname: path, searchParams: query } = url;
  return { method: request.method ?? 'GET', path, query, body: Buffer.concat(chunks).toString() };
}

function answer(asked: Asked, state: State): Reply {
  if (asked.method !== 'GET' && asked.method !== 'POST') return notAllowed;
  if (asked.path === '/') return indexPage;
  if (asked.path === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  return (
    staticFile(asked.path) ??
    answerEmergency(asked, state) ??
    answerSurgery(asked, state) ??
    notFound
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const practice = await servePractice({ port: Number(process.argv[2] ?? 0) });
  process.stdout.write(`${practice.url}\n`);
}
