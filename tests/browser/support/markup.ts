// Owns the texts that try to become more than text, and how a page is looked over for one that did. The texts are shared with
// the tests of the core.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';

interface Listed {
  techniques: Record<string, string[]>;
  contexts: Record<string, string>;
}

const LISTED = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/markup/techniques.json'), 'utf8'),
) as Listed;

/** Most characters of a line, such as a title. */
const MOST_LINE = 200;
/** What runs, if anything does: it is noticed twice. */
const RUN = 'alert(ran=1)';

/** Every technique, with what it would run and where it would lead. */
export function techniques(out: string, run = RUN): string[] {
  const filled = (text: string): string => text.replaceAll('{run}', run).replaceAll('{out}', out);
  return Object.values(LISTED.techniques).flat().map(filled);
}

/**
 * Every technique by itself, and in one of the places of Markdown where it can stand, each place in its turn. The tests of
 * the core try all in all of them.
 */
export function inContexts(out: string): string[] {
  const contexts = Object.values(LISTED.contexts);
  return techniques(out).flatMap((text, at) => [
    text,
    contexts[at % contexts.length]!.replace('{it}', () => text),
  ]);
}

/** Hands out every technique in turn, as a line or in a long text. */
export class Hostile {
  #at = 0;
  readonly #all: string[];
  readonly #lines: string[];

  constructor(out: string) {
    this.#all = techniques(out);
    // A line is kept without line breaks, and a control character is no name of anybody.
    this.#lines = this.#all.filter(
      (text) => text.length < MOST_LINE - 10 && text.includes(RUN) && !/\p{Cc}/u.test(text),
    );
  }

  /** One on a line, with a number so that no two are the same. */
  line(): string {
    this.#at += 1;
    return `${this.#at} ${this.#lines[this.#at % this.#lines.length]}`;
  }

  /** The next `count` of all, each in a paragraph of its own. */
  text(count: number): string {
    const from = this.#at;
    this.#at += count;
    const next = Array.from(
      { length: count },
      (_, at) => this.#all[(from + at) % this.#all.length],
    );
    return next.join('\n\n');
  }

  /** All of them. */
  everything(): string {
    return this.#all.join('\n\n');
  }
}

/** That no page speaks, which is what these texts would have it do. */
export const withDialogs = {
  dialogs: async (
    { context }: { context: BrowserContext },
    use: (dialogs: string[]) => Promise<void>,
  ): Promise<void> => {
    const dialogs: string[] = [];
    context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await use(dialogs);
    expect(dialogs, 'nothing that people wrote may speak').toEqual([]);
  },
};

/** What people's own Markdown may come to: tags without attributes. */
const PLAIN = 'p br em strong ul ol li blockquote h2 h3 h4 hr code pre'.split(' ');

/** Looks the page over; gives whatever stands in it that no text may bring along. */
export async function strange(page: Page): Promise<string[]> {
  return page.evaluate(find, PLAIN);
}

/** That the texts stand in this view to be read, and that nothing in it came out of them. */
export async function isOnlyText(page: Page, view: string): Promise<void> {
  const stands = (run: string): boolean => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [document.body.innerText, ...fields.map(({ value }) => value)].join(' ').includes(run);
  };
  await expect.poll(() => page.evaluate(stands, RUN), `the texts stand at ${view}`).toBe(true);
  expect.soft(await strange(page), `what is strange at ${view}`).toEqual([]);
  expect.soft(await page.evaluate('typeof ran'), `nothing ran at ${view}`).toBe('undefined');
}

function find(plain: readonly string[]): string[] {
  const found: string[] = [];
  // Some texts take the place of what an element is asked by.
  const namesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
  const valueOf = (element: Element, name: string): string =>
    Element.prototype.getAttribute.call(element, name) ?? '';
  const tell = (element: Element, why: string): void => {
    const html = (Node.prototype.cloneNode.call(element) as Element).outerHTML;
    found.push(`${why}: ${html.slice(0, 200)} in ${element.parentElement?.tagName}`);
  };
  const never =
    'script, style, iframe, frame, object, embed, applet, base, meta, link, template, noscript, portal, fencedframe, image, ' +
    'use, foreignObject, feImage, animate, set, math, video, audio, source, track, picture, img, marquee, frameset';
  for (const element of document.querySelectorAll(`body :is(${never})`)) tell(element, 'element');
  for (const element of document.querySelectorAll('.prose *')) {
    const isPlain = plain.includes(element.tagName.toLowerCase());
    if (!isPlain || namesOf(element).length > 0) tell(element, 'in a text');
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of namesOf(element)) {
      if (name.startsWith('on')) tell(element, name);
      if (['srcdoc', 'action', 'formaction', 'ping', 'background', 'is'].includes(name))
        tell(element, name);
      const isPolicy = valueOf(element, name) === 'Content-Security-Policy';
      if (name === 'http-equiv' && !isPolicy) tell(element, name);
      if (!/^(?:xlink:)?(?:href|src|srcset|poster|data|cite|longdesc)$/u.test(name)) continue;
      if (new URL(valueOf(element, name), document.baseURI).origin !== location.origin)
        tell(element, name);
    }
  }
  if (document.baseURI !== location.href) found.push(`base: ${document.baseURI}`);
  return found;
}
