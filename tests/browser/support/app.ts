// Owns what every test begins with: an app of its own, open in pages that must not break the content policy.
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { Host } from './host';
import { Keyboard, Mouse } from './hands';
import { Story } from './story';
import { speaks } from './words';

interface Given {
  host: Host;
  /** What the pages complained of; a test that leaves something here fails. */
  complaints: string[];
  /** The app at its first screen, worked with a mouse. */
  app: Story;
  /** The same, worked with the keyboard alone. */
  keys: Story;
}

export const test = base.extend<Given>({
  host: async ({}, use) => {
    const host = await Host.open();
    await use(host);
    await host.remove();
    speaks('nl');
  },
  // After the host, so that it is still there when the complaints are read.
  complaints: async ({ context, host }, use) => {
    void host;
    const complaints: string[] = [];
    await listen(context, complaints);
    await use(complaints);
    expect(complaints, 'the page must not complain, least of all of its policy').toEqual([]);
  },
  app: async ({ page, host, complaints }, use) => {
    void complaints;
    await page.goto(host.start);
    await standsStill(page);
    await use(new Story(page, new Mouse()));
  },
  keys: async ({ page, host, complaints }, use) => {
    void complaints;
    await page.goto(host.start);
    await use(new Story(page, new Keyboard(page)));
  },
});

export { expect };

/** Letters that come in late move what somebody is about to press; nobody is that fast but a test. */
async function standsStill(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
}

async function listen(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.exposeFunction('complain', (text: string) => void complaints.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = violation;
      const told = `policy: ${violatedDirective} stops ${blockedURI} at ${sourceFile}:${lineNumber}`;
      void (window as unknown as { complain(text: string): Promise<void> }).complain(told);
    });
  });
  context.on('weberror', (thrown) => complaints.push(`error: ${thrown.error().message}`));
  context.on('console', (message) => {
    // A refusal by the core is an answer, that the page puts in words; the browser also notes it.
    const answered = message.text().includes('422 (Unprocessable Entity)');
    // A network of the machine came or went: the browser drops calls, and the page sends them again.
    const dropped = message.text().endsWith('net::ERR_NETWORK_CHANGED');
    if (['error', 'warning'].includes(message.type()) && !answered && !dropped)
      complaints.push(`console: ${message.text()}`);
  });
}
