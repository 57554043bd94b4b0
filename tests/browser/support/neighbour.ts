// Owns a server next door: it writes down whoever comes, and serves pages that no policy holds. Another port of this machine
// is another site to a browser, as any address elsewhere is.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class Neighbour {
  /** The paths that were asked for, without their leading stroke. */
  readonly heard = new Set<string>();
  /** Every line that was spoken over, whether something was asked on it or not. */
  lines = 0;

  private constructor(private readonly server: Server) {}

  static async moveIn(): Promise<Neighbour> {
    const server = createServer();
    const neighbour = new Neighbour(server);
    server.on('connection', () => {
      neighbour.lines += 1;
    });
    server.on('request', (asked, answer) => {
      const path = asked.url?.split('?')[0]?.slice(1) ?? '';
      if (path === 'page') {
        answer.setHeader('content-type', 'text/html');
        answer.end('<!doctype html><title>Buren</title><body>');
        return;
      }
      neighbour.heard.add(path);
      answer.statusCode = 204;
      answer.end();
    });
    server.on('upgrade', (asked, line) => {
      neighbour.heard.add(asked.url?.slice(1) ?? '');
      line.destroy();
    });
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    return neighbour;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What was asked for below a path: the first word of each. */
  heardOf(whose: string): Set<string> {
    const below = [...this.heard].filter((path) => path.startsWith(`${whose}/`));
    return new Set(below.map((path) => path.split('/')[1]!));
  }

  /** A page of theirs, that nothing holds. */
  get page(): string {
    return `${this.address}/page`;
  }

  leave(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
