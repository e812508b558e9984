import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that answers nothing and remembers who was asked for. */
export interface SinkProxy {
  url: string;
  /** Every host and address anything tried to reach. */
  asked: string[];
  close(): Promise<void>;
}

export async function openSinkProxy(): Promise<SinkProxy> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that is being killed resets what it had open; that is no fault of the watch.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
