import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetCopied, noticeCopies } from './copied';

describe('what was copied', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  let stop: () => void;

  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    stop = noticeCopies();
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it.each(['copy', 'cut'])('is gone from the clipboard after a lock (%s)', async (kind) => {
    document.body.dispatchEvent(new Event(kind, { bubbles: true }));
    await forgetCopied();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('');
    await forgetCopied();
    expect(writeText, 'what others copied later is theirs').toHaveBeenCalledOnce();
  });

  it('is left alone when it does not come from the app', async () => {
    await forgetCopied();
    expect(writeText).not.toHaveBeenCalled();
  });

  it('is tried again at the next lock when the browser does not allow it', async () => {
    document.body.dispatchEvent(new Event('copy', { bubbles: true }));
    writeText.mockRejectedValueOnce(new DOMException('not in front', 'NotAllowedError'));
    await expect(forgetCopied()).resolves.toBeUndefined();
    await forgetCopied();
    expect(writeText).toHaveBeenCalledTimes(2);
  });
});
