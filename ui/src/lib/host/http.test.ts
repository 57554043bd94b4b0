import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../api/failure';
import { httpHost } from './http';

const answer = (status: number, body: string): Response => new Response(body, { status });

describe('a call over HTTP', () => {
  const fetching = vi.fn<typeof fetch>();

  beforeEach(() => vi.stubGlobal('fetch', fetching));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    fetching.mockReset();
  });

  it('posts the request to the address of the command, on the same origin', async () => {
    fetching.mockResolvedValue(answer(200, '{"version":"0.1.0"}'));
    await expect(httpHost().call('app_state', {})).resolves.toEqual({ version: '0.1.0' });
    const [address, init] = fetching.mock.calls[0] ?? [];
    expect(address).toBe('/call/app_state');
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', body: '{}' });
  });

  it('asks from the projector by the path of its own door', async () => {
    fetching.mockResolvedValue(answer(200, '{}'));
    const host = httpHost('/projector/');
    expect(host.place).toBe('projector');
    await host.call('big_screen', {});
    expect(fetching.mock.calls[0]?.[0]).toBe('/projector/call/big_screen');
  });

  it('is the laptop everywhere else', () => {
    expect(httpHost('/').place).toBe('main');
    expect(httpHost('/projector-notes').place).toBe('main');
  });

  it('throws the failure that the core named, with its detail', async () => {
    fetching.mockResolvedValue(answer(409, '{"code":"wrong_sign","detail":{"left":2}}'));
    const thrown = await httpHost()
      .call('turn_open', {})
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Failure);
    expect(thrown).toMatchObject({ code: 'wrong_sign', detail: { left: 2 } });
  });

  it('calls a code it does not know internal, so that nobody reads a bare code', async () => {
    fetching.mockResolvedValue(answer(400, '{"code":"gremlins","detail":null}'));
    await expect(httpHost().call('app_state', {})).rejects.toMatchObject({ code: 'internal' });
  });

  it('says that it was turned away when the answer has no code', async () => {
    fetching.mockResolvedValue(answer(401, 'no token'));
    await expect(httpHost().call('app_state', {})).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('sends a call again under the same name when the browser dropped it', async () => {
    vi.useFakeTimers();
    const cutOff = { status: 200, text: () => Promise.reject(new TypeError('network error')) };
    fetching
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValueOnce(cutOff as unknown as Response)
      .mockImplementation(async () => answer(200, '{"version":"0.1.0"}'));
    const host = httpHost();
    const told = host.call('app_state', {});
    await vi.runAllTimersAsync();
    await expect(told).resolves.toEqual({ version: '0.1.0' });
    await host.call('app_state', {});
    const names = fetching.mock.calls.map(([, init]) => new Headers(init?.headers).get('x-call'));
    expect(names).toHaveLength(4);
    expect(new Set(names.slice(0, 3)), 'the host must know it for the same call').toHaveLength(1);
    expect(new Set(names), 'and the next for another').toHaveLength(2);
  });

  it('does not send again what was answered, were it a refusal', async () => {
    fetching.mockResolvedValue(answer(422, '{"code":"not_now"}'));
    await expect(httpHost().call('app_state', {})).rejects.toMatchObject({ code: 'not_now' });
    expect(fetching).toHaveBeenCalledOnce();
  });

  it('says unreachable when no answer comes', async () => {
    vi.useFakeTimers();
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    const told = expect(httpHost().call('app_state', {})).rejects.toMatchObject({
      code: 'unreachable',
    });
    await vi.runAllTimersAsync();
    await told;
  });
});

describe('the big screen over HTTP', () => {
  const fetching = vi.fn<typeof fetch>();

  beforeEach(() => {
    vi.stubGlobal('fetch', fetching);
    fetching.mockResolvedValue(answer(200, '{"address":"/projector/start?token=1"}'));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetching.mockReset();
  });

  it('opens at the address that the host gave, with no way back into this page', async () => {
    const opened = { opener: window, focus: vi.fn() };
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
    await httpHost().openBigScreen();
    expect(fetching.mock.calls[0]?.[0]).toBe('/big-screen');
    expect(open).toHaveBeenCalledWith('/projector/start?token=1', 'casusboek-projector');
    expect(opened.opener).toBeNull();
    expect(opened.focus).toHaveBeenCalledOnce();
  });

  it('says so when the browser lets no window open', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    await expect(httpHost().openBigScreen()).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('saving over HTTP', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives a file that is no text byte for byte, under its own name', async () => {
    let given: Blob | undefined;
    const createObjectURL = (content: Blob): string => {
      given = content;
      return 'blob:1';
    };
    vi.stubGlobal('URL', { createObjectURL, revokeObjectURL: vi.fn() });
    let called: string | undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      called = this.download;
    });
    await expect(httpHost('/').saveFile('verslag.pdf', 'JVBERv8A')).resolves.toBe(true);
    expect(called).toBe('verslag.pdf');
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(given!);
    });
    expect([...new Uint8Array(bytes)]).toEqual([0x25, 0x50, 0x44, 0x46, 0xff, 0]);
  });
});

describe('events over HTTP', () => {
  class Stream {
    static last: Stream;
    onmessage?: (message: { data: string }) => void;
    onerror?: () => void;
    onopen?: () => void;
    closed = false;
    constructor(readonly address: string) {
      Stream.last = this;
    }
    close(): void {
      this.closed = true;
    }
  }

  beforeEach(() => vi.stubGlobal('EventSource', Stream));
  afterEach(() => vi.unstubAllGlobals());

  it('hands on each event, and stops when nobody listens', () => {
    const heard: unknown[] = [];
    const stop = httpHost().subscribe((event) => heard.push(event));
    Stream.last.onmessage?.({ data: '{"kind":"screen_blank","on":true}' });
    expect(Stream.last.address).toBe('/events');
    expect(heard).toEqual([{ kind: 'screen_blank', on: true }]);
    stop();
    expect(Stream.last.closed).toBe(true);
  });

  it('come to the projector by its own door', () => {
    httpHost('/projector/').subscribe(() => undefined);
    expect(Stream.last.address).toBe('/projector/events');
  });

  it('tells when the stream came back, and not when it first opens', () => {
    const onreturn = vi.fn();
    httpHost().subscribe(() => undefined, onreturn);
    Stream.last.onopen?.();
    expect(onreturn).not.toHaveBeenCalled();
    Stream.last.onerror?.();
    Stream.last.onopen?.();
    expect(onreturn).toHaveBeenCalledOnce();
  });
});
