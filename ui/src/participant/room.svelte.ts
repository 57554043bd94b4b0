// Owns where one participant is: outside with or without a code, at the table, writing, or when all is over. It asks the
// laptop anew whenever something changed. When it is over nothing is left, in memory or in the tab.
import { Attempt } from '../lib/state/attempt.svelte';
import type { BigScreen, Event, Prompts } from '../lib/api';
import { asFailure, Failure } from '../lib/api/failure';
import { announce, announcer } from '../lib/state/announcer.svelte';
import { Clock, read, type Reading } from '../lib/state/session-clock.svelte';
import { locale, t, useLocale } from '../lib/words';
import { Channel, type Contact, type Greeting } from './channel';
import { takeFromAddress } from './code';
import type { OwnSheet, SeatView } from './shapes';
import { tab } from './tab';
import { UnsentBox } from './unsent';
import { isSame, Writing, type AskLaptop, type Closing } from './writing.svelte';

const NEEDS_SIGN = ['sign_needed', 'wrong_sign'];

export class Room extends Attempt {
  contact = $state<Contact>('seeking');
  needsCode = $state(false);
  /** The laptop did not know the code that was given. */
  refused = $state(false);
  over = $state(false);
  /** The laptop has another code now, and what was written here did not reach it: it waits for the new code. */
  holding = $state(false);
  view = $state.raw<SeatView | null>(null);
  screen = $state.raw<BigScreen | null>(null);
  prompts = $state.raw<Prompts | null>(null);
  writing = $state.raw<Writing | null>(null);
  /** A sheet that asks its own sign before it opens. */
  signFor = $state.raw<OwnSheet | null>(null);
  readonly clock = new Clock();
  readonly time: Reading | null = $derived(
    this.view && this.view.timer.given_seconds > 0 ? read(this.view.timer, this.clock.now) : null,
  );
  readonly #box = new UnsentBox();
  readonly #heard = new Set<(event: Event) => void>();
  #channel: Channel | null = null;
  #stop: (() => void) | undefined;
  #looking: Promise<void> | null = null;
  #again = false;
  #knocked = false;

  readonly ask: AskLaptop = (name, request) => this.call(name, request) as never;

  start(): () => void {
    const given = takeFromAddress();
    if (given !== null && given !== tab.code) tab.empty();
    const code = given ?? tab.code;
    if (code === null) this.needsCode = true;
    else this.enter(code);
    const stopClock = this.clock.start();
    const keep = (): void => void this.writing?.draft.flush();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') keep();
      else if (this.contact === 'open') void this.look();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', keep);
    return () => {
      stopClock();
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', keep);
      this.#stop?.();
    };
  }

  enter(code: string): void {
    this.#stop?.();
    tab.code = code;
    this.needsCode = this.refused = this.over = false;
    this.contact = 'seeking';
    const { protocol, host } = window.location;
    const address = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/room`;
    this.#channel = new Channel(address, code, tab.device, {
      greeted: (greeting) => this.#greeted(greeting),
      contact: (contact) => this.#reach(contact),
      event: (event) => this.#hear(event),
    });
    this.#stop = this.#channel.start();
  }

  /** After one meeting there may be another. */
  askCode(): void {
    this.over = false;
    this.needsCode = true;
  }

  call(name: string, request: unknown): Promise<unknown> {
    return this.#channel?.call(name, request) ?? Promise.reject(new Failure('unreachable'));
  }

  subscribe(listener: (event: Event) => void): () => void {
    this.#heard.add(listener);
    return () => this.#heard.delete(listener);
  }

  take(seat: string): Promise<void> {
    return this.#sit(() => this.ask('seat_take', { seat }));
  }

  join(alias: string): Promise<void> {
    return this.#sit(() => this.ask('seat_new', { alias }));
  }

  leave(): Promise<void> {
    return this.#sit(() => this.ask('seat_leave', {}));
  }

  async open({ sheet, seat }: OwnSheet, sign: string | null = null): Promise<void> {
    await this.attempt(async () => {
      try {
        await this.#askPrompts();
        const turn = await this.ask('own_open', { sheet, seat, sign });
        this.writing?.draft.wipe();
        this.writing = new Writing(turn, this.ask, this.#box);
        this.signFor = null;
      } catch (thrown) {
        const { code } = asFailure(thrown);
        this.signFor = NEEDS_SIGN.includes(code) ? { sheet, seat } : null;
        if (code !== 'sign_needed') throw thrown;
      }
    });
  }

  async close(how: Closing): Promise<void> {
    const view = await this.writing?.close(how);
    if (view) this.#closed(view);
  }

  /** Asks what there is now; asked again meanwhile, it looks once more. */
  look(): Promise<void> {
    this.#again = true;
    this.#looking ??= this.#lookWhile().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookWhile(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        const view = await this.ask('seat_view', {});
        await this.#follow(view);
        if (this.writing) await this.#askPrompts();
        if (this.view?.own) this.screen = await this.ask('big_screen', {});
      } catch (thrown) {
        if (asFailure(thrown).code !== 'unreachable') this.trouble = thrown;
      }
    }
  }

  /** What is open here and what the laptop holds open are made one again. */
  async #follow(view: SeatView): Promise<void> {
    this.#show(view);
    const here = this.writing;
    // Without a seat nothing can be sent yet; it waits.
    if (here && view.own === null) return;
    this.holding = false;
    if (here && view.writing && isSame(here, view.writing)) {
      here.closing = false;
    } else if (here?.closing) {
      this.#closed(view);
    } else if (here) {
      await this.#openAgain(here, view);
    } else if (view.writing) {
      await this.open(view.writing);
    } else if (view.own && !this.#knocked) {
      this.#knocked = true;
      const lying = this.#box.take();
      if (lying) await this.open(lying);
    }
  }

  /** The laptop holds it closed. What stands here is newer than what it has, so it is opened again if that may be. */
  async #openAgain(here: Writing, view: SeatView): Promise<void> {
    const mayBe = view.sheets.some((one) => one.may_open && isSame(one, here));
    if (here.draft.keeper.allKept && !mayBe) {
      announce(t('phone-closed-here'));
      this.#closed(view);
      return;
    }
    try {
      await this.ask('own_open', { sheet: here.sheet, seat: here.seat, sign: null });
      await here.draft.flush();
    } catch (thrown) {
      here.trouble = thrown;
    }
  }

  #closed(view: SeatView): void {
    this.writing?.forget();
    this.writing = null;
    this.#show(view);
    void this.look();
  }

  /** In the language of the laptop. */
  async #askPrompts(): Promise<void> {
    if (this.prompts?.language !== locale()) this.prompts = await this.ask('prompts', {});
  }

  #show(view: SeatView): void {
    useLocale(view.locale);
    const before = this.view?.lenses.filter((one) => one.opened_at !== null) ?? null;
    this.view = view;
    this.clock.set(view.now);
    if (before === null) return;
    for (const { lens, opened_at } of view.lenses) {
      if (opened_at === null || before.some((one) => one.lens === lens)) continue;
      announce(t('phone-opened', { lens: t(`lens-${lens}`) }));
    }
  }

  #greeted({ device, key }: Greeting): void {
    tab.device = device;
    this.#box.unlock(key);
  }

  #reach(contact: Contact): void {
    const wasIn = tab.device !== null;
    this.contact = contact;
    if (contact === 'open') {
      void this.writing?.draft.flush();
      void this.look();
    } else if (contact === 'refused' && this.writing?.draft.keeper.allKept === false) {
      this.#hold();
    } else if (contact === 'over' || (contact === 'refused' && wasIn)) {
      this.#end();
      this.over = true;
    } else if (contact === 'refused') {
      this.#end();
      this.needsCode = this.refused = true;
    }
  }

  /** The laptop was started anew, perhaps. What stands here is kept in memory alone, until there is a code again. */
  #hold(): void {
    tab.empty();
    this.view = this.screen = null;
    this.#knocked = false;
    this.holding = this.needsCode = this.refused = true;
  }

  #hear(event: Event): void {
    for (const listener of this.#heard) listener(event);
    if (event.kind === 'language_changed') announcer.text = '';
    void this.look();
  }

  #end(): void {
    this.writing?.forget();
    this.holding = false;
    this.writing = this.signFor = this.view = this.screen = this.prompts = this.trouble = null;
    this.#knocked = false;
    this.#box.forget();
    tab.empty();
  }

  async #sit(ask: () => Promise<SeatView>): Promise<void> {
    await this.attempt(async () => {
      this.#show(await ask());
      void this.look();
    });
  }
}
