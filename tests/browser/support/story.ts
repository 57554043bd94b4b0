// Owns the steps of a session as people tell them, on the screen as it is. It knows no command of the core.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands';
import { t } from './words';

export const LENSES = ['handelingen', 'kennis', 'identiteit', 'deugden', 'vrijheid'] as const;
/** The ways of comparing, in the order of their tabs. */
export const VIEWS = [
  'shared',
  'raster',
  'pair',
  'virtues',
  'options',
  'room',
  'friction',
  'undiscussed',
] as const;
export type Lens = (typeof LENSES)[number];
export type Way = 'paper' | 'curtain' | 'device';

export class Story {
  #projectorKnown: boolean;

  constructor(
    readonly page: Page,
    readonly hands: Hands,
    { projectorKnown = false } = {},
  ) {
    this.#projectorKnown = projectorKnown;
  }

  button(name: string | RegExp): Locator {
    return this.#top().getByRole('button', { name, exact: typeof name === 'string' });
  }

  field(name: string | RegExp): Locator {
    return this.#top().getByRole('textbox', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.#top().getByRole('heading', { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.hands.press(this.button(name));
  }

  // --- before a session ---

  /** Up to the recovery code. */
  async askForBook(name: string, passphrase: string): Promise<void> {
    await this.press(t('start-new-book'));
    await this.hands.write(this.field(t('new-name')), name);
    await this.hands.write(this.field(t('new-passphrase')), passphrase);
    await this.hands.write(this.field(t('new-repeat')), passphrase);
    await this.press(t('new-make'));
  }

  async makeBook(name: string, passphrase: string): Promise<void> {
    await this.askForBook(name, passphrase);
    await this.hands.press(this.page.getByRole('checkbox', { name: t('code-kept') }));
    await this.pastCode();
    await expect(this.heading(t('home-today'))).toBeVisible();
  }

  /** From the code of a new book, once it is kept, to the book: who usually comes is skipped. */
  async pastCode(): Promise<void> {
    await this.press(t('code-next'));
    await this.press(t('step-skip'));
  }

  /** From the first screen to the empty archive. */
  async makeArchive(name: string, passphrase: string): Promise<void> {
    await this.press(t('start-new-book'));
    await this.hands.choose(this.page.getByRole('radio', { name: t('new-kind-archive') }));
    await this.field(t('new-name')).fill(name);
    await this.field(t('new-passphrase')).fill(passphrase);
    await this.field(t('new-repeat')).fill(passphrase);
    await this.press(t('new-make'));
    await this.hands.press(this.page.getByRole('checkbox', { name: t('code-kept') }));
    await this.press(t('code-go-on'));
    await expect(this.page.getByText(t('archive-none-text'))).toBeVisible();
  }

  async beginSession(): Promise<void> {
    await this.press(t('home-begin'));
    await expect(this.heading(t('arrive-who'))).toBeVisible();
  }

  async tryExample(title: string): Promise<void> {
    await this.press(t('start-example'));
    await this.press(new RegExp(`^${title}`));
    await expect(this.heading(t('arrive-who'))).toBeVisible();
  }

  async lookAtPlayed(title: string): Promise<void> {
    await this.press(t('start-example'));
    await this.press(t('example-played-of', { title }));
    await expect(this.heading(t('phase-vergelijken'))).toBeVisible();
  }

  // --- arriving ---

  async nobodyIsUnsafe(): Promise<void> {
    await this.press(t('arrive-safety-no'));
    await expect(this.page.getByText(t('arrive-safe'))).toBeVisible();
  }

  async sitDown(...aliases: string[]): Promise<void> {
    for (const alias of aliases) {
      await this.hands.write(this.field(t('arrive-alias')), alias);
      await this.press(t('arrive-add'));
      await expect(this.button(t('seat-change', { alias }))).toBeVisible();
    }
  }

  /** How everybody writes, through which lenses, one by one. */
  async agree(way: Way, lenses: readonly Lens[]): Promise<void> {
    await this.unfold(t('arrive-how'));
    await this.hands.choose(this.page.getByRole('radio', { name: t(`ses-way-${way}`) }));
    await expect(this.page.getByText(t(`ses-way-${way}-what`))).toBeVisible();
    await this.hands.choose(this.page.getByRole('radio', { name: t('ses-writing-per_lens') }));
    const group = this.page.getByRole('group', { name: t('lenses-label') });
    for (const lens of LENSES) {
      const chip = group.getByRole('button', { name: t(`lens-${lens}`) });
      if (!lenses.includes(lens)) {
        await this.hands.press(chip);
        await expect(chip).toHaveAttribute('aria-pressed', 'false');
      }
    }
  }

  async takeExample(title: string): Promise<void> {
    await this.unfold(t('arrive-case'));
    const examples = this.page.getByText(t('arrive-case-examples'), { exact: true });
    const row = this.page.getByRole('listitem').filter({ hasText: title });
    if (!(await row.isVisible()))
      await this.hands.press(examples.locator('xpath=ancestor-or-self::summary'));
    await this.hands.press(row.getByRole('button', { name: t('arrive-case-take') }));
    await expect(row.getByRole('button', { name: t('arrive-case-chosen') })).toBeVisible();
  }

  /** On by the button at the bottom of the phase. */
  async goOn(phase: string): Promise<void> {
    await this.press(t('ses-on-to', { phase: t(`phase-${phase}`) }));
    await this.isAt(phase);
  }

  async isAt(phase: string): Promise<void> {
    const step = this.page.getByRole('navigation', { name: t('ses-nav') });
    await expect(step.locator('[aria-current]')).toHaveAccessibleName(
      new RegExp(t(`phase-${phase}`)),
    );
  }

  // --- writing in silence ---

  /** Gives the laptop; ends at the page of the writer. Whether there is a projector is asked once a session. */
  async giveLaptop(alias: string): Promise<void> {
    await this.press(t('panel-give', { alias }));
    if (!this.#projectorKnown) await this.press(t('curtain-projector-none'));
    this.#projectorKnown = true;
    await this.press(
      new RegExp(`^(${t('curtain-begin', { alias })}|${t('curtain-go-on', { alias })})$`),
    );
    await expect(this.heading(t('page-writes', { alias }))).toBeVisible();
  }

  async seal(): Promise<void> {
    await this.press(t('page-done'));
    await this.press(t('close-seal'));
    await expect(this.button(t('curtain-back'))).toBeVisible();
  }

  async backToSession(): Promise<void> {
    await this.press(t('curtain-back'));
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** One turn, from giving the laptop to the closed curtain and back. */
  async writes(alias: string, what: () => Promise<void>): Promise<void> {
    await this.giveLaptop(alias);
    await what();
    await this.seal();
    await this.backToSession();
  }

  async firstThought(text: string): Promise<void> {
    await this.hands.write(this.field(t('page-first-thought-label')), text);
  }

  async course(text: string): Promise<void> {
    await this.hands.write(this.field(t('handelingen-line', { at: 1 })), text);
  }

  async virtues(...names: string[]): Promise<void> {
    for (const name of names) {
      const chip = this.#top()
        .getByRole('toolbar')
        .getByRole('button', { name: new RegExp(`^${name}`) });
      await this.hands.press(chip);
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
    }
  }

  async atStake(text: string): Promise<void> {
    await this.hands.write(this.field(t('deugden-at-stake')), text);
  }

  async onlyForMe(text: string): Promise<void> {
    await this.hands.write(this.field(t('page-private-label')), text);
  }

  async isSaved(): Promise<void> {
    await expect(this.#top().getByText(t('page-saved'), { exact: true })).toBeVisible();
  }

  // --- opening together ---

  async openTogether(): Promise<void> {
    await this.press(t('lens-open'));
    const asked = this.page.getByRole('dialog', { name: t('lens-open') });
    await this.hands.press(asked.getByRole('button', { name: t('lens-open'), exact: true }));
    await expect(asked).toHaveCount(0);
    await expect(this.button(t('lens-open'))).toHaveCount(0);
  }

  // --- what may be kept ---

  /** Gives the laptop for choosing what may be kept; ends at the sheet. */
  async letChoose(alias: string): Promise<void> {
    const card = this.page.getByRole('region', { name: t('release-title') });
    await this.hands.press(card.getByRole('button', { name: t('panel-give', { alias }) }));
    await this.choosesNow(alias);
  }

  /** From the closed curtain to the sheet. */
  async choosesNow(alias: string): Promise<void> {
    await this.press(t('curtain-choose', { alias }));
    await expect(this.heading(t('release-question', { alias }))).toBeVisible();
  }

  keepChoice(lens: Lens, keep: 'erase' | 'nameless' | 'alias'): Locator {
    const name = t('release-choice', { lens: t(`lens-${lens}`) });
    const group = this.#top().getByRole('radiogroup', { name, exact: true });
    return group.getByRole('radio', { name: t(`release-${keep}`) });
  }

  /** The code as it would be written down; empty while none is shown. */
  async withdrawCode(): Promise<string> {
    const card = this.#top().getByRole('region', { name: t('release-code') });
    return (await card.locator('p').first().innerText()).replace(/\s+/gu, ' ').trim();
  }

  // --- comparing ---

  view(name: string): Locator {
    return this.page.getByRole('tabpanel', { name });
  }

  async compareBy(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name });
    await this.hands.press(tab);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(this.view(name)).toBeVisible();
  }

  // --- everywhere ---

  async pick(label: string, option: string): Promise<void> {
    const field = this.#top().getByRole('combobox', { name: label, exact: true });
    await this.hands.pick(field, option);
    await expect(field.locator('option:checked')).toHaveText(option);
  }

  /** Not on the screen, and not behind it either. */
  async isNowhere(text: string, why: string): Promise<void> {
    expect(await this.page.content(), why).not.toContain(text);
    const fields = await this.page
      .locator('textarea, input')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    expect(fields, why).not.toContain(text);
  }

  async unfold(title: string): Promise<void> {
    const fold = this.page.locator('summary').filter({ hasText: title });
    await this.hands.press(fold);
    await expect(fold.locator('xpath=..')).toHaveAttribute('open');
  }

  /** What may be worked now: the top dialog if there is one. */
  #top(): Locator {
    return this.page.locator('dialog:modal, body:not(:has(dialog:modal))').last();
  }
}
