// Owns one running app: the real loopback host, with folders that nobody else uses. It knows no page.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** Where the programs lie that were built. */
export const PROGRAMS =
  process.env.CASUSBOEK_PROGRAMS ?? resolve(import.meta.dirname, '../../../target/debug');
const PAGES = process.env.CASUSBOEK_PAGES ?? resolve(import.meta.dirname, '../../../ui/dist');

export class Host {
  private constructor(
    /** The start address: it works once. */
    readonly start: string,
    readonly folder: string,
    private readonly process: ChildProcess,
  ) {}

  /** Starts the app in `folder`, or in a new one; on `port`, or on a free one. */
  static async open(folder?: string, port = 0): Promise<Host> {
    const own = folder ?? (await mkdtemp(join(tmpdir(), 'casusboek-')));
    const given = [
      '--ui',
      PAGES,
      '--data',
      join(own, 'data'),
      '--books',
      join(own, 'boeken'),
      '--port',
      `${port}`,
    ];
    const running = spawn(join(PROGRAMS, 'casebook-host'), given, {
      // Phones come from this same machine.
      env: { ...process.env, CASUSBOEK_ROOM_ADDRESS: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Host(await firstLine(running), own, running);
  }

  get books(): string {
    return join(this.folder, 'boeken');
  }

  /** Ends as Ctrl-C does, or as a power cut does. */
  async end(signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((done) => this.process.once('exit', done));
    this.process.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.end();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function firstLine(running: ChildProcess): Promise<string> {
  if (!running.stdout) throw new Error('the host has no output');
  const failed = new Promise<never>((_, refuse) => {
    running.once('error', refuse);
    running.once('exit', (code) => refuse(new Error(`the host ended at once, with ${code}`)));
  });
  const line = new Promise<string>((told) =>
    createInterface({ input: running.stdout! }).once('line', told),
  );
  return Promise.race([line, failed]);
}
