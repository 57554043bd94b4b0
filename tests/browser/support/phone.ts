// Owns a participant with a phone of their own: a browser context that shares nothing with another, and the steps as people
// tell them. It knows no command of the core.
import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Lens, Story } from './story';
import { t } from './words';

const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce' as const,
};

export class Phone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly alias: string,
    /** What the page complained of. */
    readonly complaints: readonly string[],
  ) {}

  /** Scans what stands on the laptop. */
  static async scan(browser: Browser, link: string, alias: string): Promise<Phone> {
    const phone = await Phone.unpack(browser, alias);
    await phone.page.goto(link);
    return phone;
  }

  /** One that never saw the laptop. */
  static async unpack(browser: Browser, alias: string): Promise<Phone> {
    const context = await browser.newContext({ ...PHONE, locale: 'nl-NL' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (thrown) => complaints.push(`${alias}: ${thrown.message}`));
    page.on('console', (said) => {
      // A network that drops is told by the browser too.
      const dropped = /ERR_(INTERNET_DISCONNECTED|CONNECTION|NETWORK)|WebSocket/u.test(said.text());
      if (['error', 'warning'].includes(said.type()) && !dropped)
        complaints.push(`${alias}: ${said.text()}`);
    });
    return new Phone(context, page, alias, complaints);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async sit(): Promise<void> {
    await this.button(new RegExp(`^${this.alias}`, 'u')).tap();
    await this.isSeated();
  }

  async isSeated(): Promise<void> {
    await expect(
      this.page.getByRole('heading', { name: t('phone-seated-title', { alias: this.alias }) }),
    ).toBeVisible();
  }

  /** Asks for a place that is not at the table yet. */
  async askIn(): Promise<void> {
    await this.button(new RegExp(t('phone-who-new'), 'u')).tap();
    await this.page.getByRole('textbox', { name: t('phone-alias-label') }).fill(this.alias);
    await this.button(t('phone-alias-ask')).tap();
  }

  /** Opens the first sheet that waits, or the one of a lens. */
  async begin(name: string): Promise<void> {
    const way = new RegExp(
      `^(${t('phone-begin')}|${t('phone-go-on')}|${t('phone-again')}): ${name}`,
      'u',
    );
    await this.button(way).first().tap();
  }

  lens(lens: Lens): Promise<void> {
    return this.begin(t(`lens-${lens}`));
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name, exact: typeof name === 'string' }).first();
  }

  async write(name: string | RegExp, text: string): Promise<void> {
    await this.field(name).tap();
    await this.page.keyboard.press('End');
    await this.page.keyboard.insertText(text);
  }

  async isKept(): Promise<void> {
    await expect(this.page.getByText(t('phone-kept'), { exact: true })).toBeVisible();
  }

  async done(): Promise<void> {
    await this.button(t('phone-done')).tap();
    await this.button(t('phone-done-yes')).tap();
    await this.isSeated();
  }

  /** What may be kept of a lens: one's own answer to it. */
  async choose(lens: Lens, keep: 'erase' | 'nameless' | 'alias'): Promise<void> {
    const name = t('release-choice', { lens: t(`lens-${lens}`) });
    const group = this.page.getByRole('radiogroup', { name, exact: true });
    await group.getByRole('radio', { name: t(`release-${keep}`) }).check();
  }

  /** The code as it would be written down. */
  async withdrawCode(): Promise<string> {
    const card = this.page.getByRole('region', { name: t('release-code') });
    return (await card.locator('p').first().innerText()).replace(/\s+/gu, ' ').trim();
  }

  /** All that lies in the storage of this phone, readable or not. */
  stored(): Promise<string> {
    return this.page.evaluate(async () => {
      const named = await indexedDB.databases();
      return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie, named]);
    });
  }
}

/** Opens the session for others on the laptop; gives what the square on the screen holds. The door stays before you. */
export async function openDoor(app: Story): Promise<string> {
  const { page } = app;
  await app.press(new RegExp(`^${t('devices-button')}`, 'u'));
  const door = page.getByRole('dialog', { name: t('devices-title') });
  await door.getByRole('button', { name: t('devices-open'), exact: true }).click();
  const address = (await door.locator('.address').innerText()).trim();
  const code = (await door.locator('.code').innerText()).replace(t('devices-code'), '').trim();
  expect(code).toMatch(/^[A-Z2-9]{5}(-[A-Z2-9]{5}){3}$/u);
  return `${address}#${code.replaceAll('-', '')}`;
}
