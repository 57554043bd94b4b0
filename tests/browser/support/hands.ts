// Owns how a person works the page: with a mouse, or with the keyboard alone. It knows no screen of the app.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hands {
  /** Presses a button, opens a fold, ticks a box. */
  press(what: Locator): Promise<void>;
  /** Writes in a field, after what stands there. */
  write(where: Locator, text: string): Promise<void>;
  /** Chooses one of a few. */
  choose(radio: Locator): Promise<void>;
  /** Picks from a list that folds out. */
  pick(list: Locator, option: string): Promise<void>;
}

export class Mouse implements Hands {
  async press(what: Locator): Promise<void> {
    await what.click();
  }

  async write(where: Locator, text: string): Promise<void> {
    await where.click();
    await where.pressSequentially(text);
  }

  async choose(radio: Locator): Promise<void> {
    await radio.click();
    // The core says what was chosen: until it does, what stood there may come back for a moment.
    await expect(radio).toBeChecked();
  }

  async pick(list: Locator, option: string): Promise<void> {
    await list.selectOption(option);
  }
}

/** More stops than any page of the app has. */
const ROUND = 150;

export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(what: Locator): Promise<void> {
    await this.reach(what);
    const ticks = await what.evaluate((element) => element.matches('input[type=checkbox]'));
    await this.page.keyboard.press(ticks ? 'Space' : 'Enter');
  }

  async write(where: Locator, text: string): Promise<void> {
    await this.reach(where);
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
  }

  async choose(radio: Locator): Promise<void> {
    await this.reach(radio);
    if (!(await radio.isChecked())) await this.page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  }

  async pick(list: Locator, option: string): Promise<void> {
    await this.reach(list);
    await this.page.keyboard.type(option);
  }

  /** Goes there by Tab, the shorter way, and by arrows inside a group that Tab enters once. */
  async reach(what: Locator): Promise<void> {
    await expect(what).toBeVisible();
    // Looked up once: a search by role at every stop takes longer than all the keys.
    let there = await what.elementHandle();
    for (let stops = 0; stops < ROUND && there; stops += 1) {
      const key = await there.evaluate(keyTowards);
      if (key === 'there') return;
      if (key === 'gone') there = await what.elementHandle();
      else await this.page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${what}`);
  }
}

function keyTowards(element: Element): string {
  const at = document.activeElement;
  if (at === element) return 'there';
  if (!element.isConnected) return 'gone';
  const group = element.closest('[role=toolbar], [role=radiogroup], [role=tablist], fieldset');
  const roving = element.matches('[tabindex="-1"], input[type=radio], [role=tab]');
  if (roving && group?.contains(at) && at?.matches('button, input, [role=tab]'))
    return 'ArrowRight';
  const isBack =
    at !== null &&
    at !== document.body &&
    !at.contains(element) &&
    at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
  return isBack ? 'Shift+Tab' : 'Tab';
}
