// Owns the proof of what passes between a team and its archive on the screen: a key counts only after its words were
// said to be the same, archiving asks once, and each file that is not taken gets its own sentence.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Failure,
  failureText,
  type ArchiveKey,
  type CheckedText,
  type DepositTaken,
  type Keeping,
  type KeptView,
} from '../../lib/api';
import { samplePrompts } from '../../lib/compare/sample';
import { host } from '../../lib/host';
import { checked } from '../../lib/privacy/sample-found';
import { answering, askedOf } from '../../lib/sample-core';
import { fullDay } from '../../lib/term';
import { t } from '../../lib/words';
import Archive from '../../views/Archive.svelte';
import { keptSummary, keptView } from '../kept/sample-kept';
import AdoptArchive from './AdoptArchive.svelte';
import ArchiveKeyCard from './ArchiveKeyCard.svelte';
import DepositOffer from './DepositOffer.svelte';
import FinishForm from './FinishForm.svelte';
import TakeIn from './TakeIn.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const page = (): string => (document.body.textContent ?? '').replace(/\s+/gu, ' ');
const button = (name: string): HTMLElement => screen.getByRole('button', { name, ...hidden });
const press = (name: string): Promise<void> => user.click(button(name));

const KEY: ArchiveKey = { v: 1, key: 'age1nieuw', words: 'appel molen veter zomer kanon lepel' };

describe('taking over a key', () => {
  const adopted = vi.fn();

  beforeEach(() => {
    adopted.mockReset();
    answering({ archive_look: KEY, archive_adopt: KEY });
  });

  async function paste(): Promise<void> {
    render(AdoptArchive, { onadopted: adopted });
    await user.type(screen.getByLabelText(t('adopt-letters')), KEY.key);
    await press(t('adopt-next'));
    await screen.findByText(t('adopt-ask-how'));
  }

  it('shows all six words before anybody says yes', async () => {
    await paste();
    const words = within(screen.getByRole('list', { name: t('key-words-label'), ...hidden }));
    const each = words.getAllByRole('listitem', hidden).map((item) => item.textContent);
    expect(each).toEqual(KEY.words.split(' '));
    expect(adopted).not.toHaveBeenCalled();
    expect(askedOf('archive_adopt')).toEqual([]);
    await press(t('adopt-yes'));
    await vi.waitFor(() => expect(adopted).toHaveBeenCalledExactlyOnceWith(KEY));
    expect(askedOf('archive_adopt')).toEqual([{ text: KEY.key }]);
  });

  it('takes nothing over when the words are not the same', async () => {
    await paste();
    await press(t('adopt-no'));
    await vi.waitFor(() => expect(screen.queryByText(t('adopt-ask-how'))).toBeNull());
    expect(adopted).not.toHaveBeenCalled();
    expect(askedOf('archive_adopt')).toEqual([]);
  });

  it('reads the key from its file', async () => {
    render(AdoptArchive, { onadopted: adopted });
    const text = '# Sleutel van het archief\nage1nieuw\n';
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    await user.upload(input, new File([text], 'sleutel.txt', { type: 'text/plain' }));
    await screen.findByText(t('adopt-ask-how'));
    expect(askedOf('archive_look')).toEqual([{ text }]);
  });
});

describe("the archive's own key", () => {
  it('is saved with a line that says what it is', async () => {
    answering({ archive_key: KEY });
    const save = vi.spyOn(host, 'saveText').mockResolvedValue(true);
    render(ArchiveKeyCard);
    await screen.findByText('appel');
    await press(t('key-save'));
    const [file, text] = save.mock.calls[0]!;
    expect(file).toMatch(/^sleutel-van-.*\.txt$/u);
    expect(text.split('\n')).toEqual([expect.stringMatching(/^# /u), KEY.key, '']);
    await screen.findByText(t('key-saved'));
  });
});

describe('the offer of a deposit', () => {
  const made = { v: 1, kept: 'k', file: 'inzending-1.casusinzending', text: 'versleuteld' };
  const keeping = { archive: KEY, backups: [] } as unknown as Keeping;

  it('is saved in a file, and says how to bring it', async () => {
    answering({ keeping, deposit_make: made });
    const save = vi.spyOn(host, 'saveText').mockResolvedValue(true);
    render(DepositOffer, { kept: keptSummary() });
    await user.click(await screen.findByText(t('deposit-make')));
    expect(askedOf('deposit_make')).toEqual([{ kept: 'k', to: null }]);
    expect(save).toHaveBeenCalledExactlyOnceWith(made.file, made.text);
    expect(page()).toContain(t('deposit-made-how'));
  });

  it('says nothing of a file when no place was chosen for it', async () => {
    answering({ keeping, deposit_make: made });
    vi.spyOn(host, 'saveText').mockResolvedValue(false);
    render(DepositOffer, { kept: keptSummary() });
    await user.click(await screen.findByText(t('deposit-make')));
    await vi.waitFor(() => expect(host.saveText).toHaveBeenCalled());
    expect(page()).not.toContain(t('deposit-made'));
  });

  it('tells when one was made before', async () => {
    answering({ keeping });
    render(DepositOffer, { kept: keptSummary({ deposited_on: '2026-11-20' }) });
    await screen.findByText(t('deposit-before', { day: fullDay('2026-11-20') }));
  });

  it('asks for the key of an archive as long as there is none', async () => {
    answering({ keeping: { ...keeping, archive: null } });
    render(DepositOffer, { kept: keptSummary() });
    await screen.findByText(t('deposit-none'));
    expect(screen.queryByText(t('deposit-make'))).toBeNull();
  });
});

describe('taking deposits in', () => {
  const taken: DepositTaken = {
    v: 1,
    taken: [{ file: 'een.casusinzending', id: 'k', title: '' }],
    refused: [
      { file: 'vakantie.txt', failure: { code: 'deposit_damaged', detail: null } },
      { file: 'twee.casusinzending', failure: { code: 'deposit_double', detail: null } },
    ],
  };

  it('says a sentence for each file that was not taken', async () => {
    answering({ deposit_take: taken });
    render(TakeIn, { ontaken: vi.fn() });
    const drop = screen.getByRole('region', { name: t('take-title') });
    const files = ['een.casusinzending', 'vakantie.txt', 'twee.casusinzending'].map(
      (name) => new File(['inhoud'], name),
    );
    await fireEvent.drop(drop, { dataTransfer: { files } });
    for (const { file, failure } of taken.refused) {
      const item = (await screen.findByText(file)).closest('li')!;
      expect(item.textContent).toContain(failureText(failure));
    }
    expect(askedOf('deposit_take')[0]!.files.map((one) => one.file)).toHaveLength(3);
    expect(page()).toContain(t('take-taken-untitled', { file: 'een.casusinzending' }));
  });

  it('takes nothing but deposits from a folder, and says when there is none', async () => {
    answering({ deposit_take: taken });
    render(TakeIn, { ontaken: vi.fn() });
    const folder = document.querySelector<HTMLInputElement>('input[webkitdirectory]')!;
    await user.upload(folder, [new File(['x'], 'foto.jpg'), new File(['y'], 'brief.txt')]);
    await screen.findByText(t('take-nothing'));
    expect(askedOf('deposit_take')).toEqual([]);
  });
});

describe('archiving', () => {
  const view = (change: Partial<KeptView> = {}): KeptView =>
    keptView({ summary: keptSummary({ state: 'received', title: '' }), ...change });
  const listed = [{ id: 'naar-18', label: 'Overgang naar 18+' }];
  const done = { v: 1, archived: 'k', expires: '2028-11-25', kept: { nameless: 0, alias: 1 } };

  const none = { v: 1, texts: [] };

  function form(of: KeptView, own: string[] = [], more = {}): ReturnType<typeof vi.fn> {
    answering({ archive_check: none, archive_finish: done, ...more });
    const onarchived = vi.fn();
    render(FinishForm, { view: of, listed, own, months: 24, onarchived, ondestroy: vi.fn() });
    return onarchived;
  }

  it('asks once, says that it is frozen, and then does it', async () => {
    const onarchived = form(view());
    await user.type(screen.getByLabelText(t('finish-name')), 'Na de overdracht');
    await press('Overgang naar 18+');
    await press(t('finish-archive'));
    await screen.findByText(t('finish-ask-frozen'));
    expect(askedOf('archive_finish')).toEqual([]);
    const asked = within(document.querySelector('dialog[open]')!);
    await user.click(asked.getByText(t('finish-yes')));
    await vi.waitFor(() => expect(onarchived).toHaveBeenCalledOnce());
    expect(askedOf('archive_finish')).toEqual([
      { id: 'k', title: 'Na de overdracht', themes: ['naar-18'], decisions: [] },
    ]);
  });

  it('does nothing without a title', async () => {
    form(view());
    await press(t('finish-archive'));
    expect(page()).toContain(t('finish-name-missing'));
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('begins with the title of the case when its text was released', () => {
    const text = { situation_html: '', moment: '', question: '', done_html: '', pack: false };
    form(view({ case: { title: 'Na de achttiende', ...text } }));
    expect(screen.getByLabelText<HTMLInputElement>(t('finish-name')).value).toBe(
      'Na de achttiende',
    );
  });

  it('chooses a word that stands there already, and makes none twice', async () => {
    form(view(), ['eigen:Rouw']);
    for (const word of ['rouw', 'Geld', 'geld']) {
      await press(t('own-word-add'));
      await user.type(screen.getByLabelText(t('own-word-label')), `${word}{Enter}`);
    }
    const chips = within(screen.getByRole('group', { name: t('finish-themes') }));
    const chosen = chips
      .getAllByRole('button', { pressed: true })
      .map((chip) => chip.textContent.trim());
    expect(chosen).toEqual(['Rouw', 'Geld']);
  });
});

describe('archiving what somebody can be recognised by', () => {
  const TEXT = 'Ik bleef Sanne appen. Haar nummer is 123456782.';
  const texts = [checked(TEXT, ['Sanne', '123456782']), checked('Ook sanne zelf.', ['sanne'])];
  const done = { v: 1, archived: 'k', expires: '2028-11-25', kept: { nameless: 0, alias: 1 } };
  const dialog = (): Element | null => document.querySelector('dialog[open]');
  const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);

  async function form(
    answers: { check?: unknown; finish?: unknown } = {},
    title = 'Na de overdracht',
  ): Promise<ReturnType<typeof vi.fn>> {
    answering({
      archive_check: answers.check ?? { v: 1, texts },
      archive_finish: answers.finish ?? done,
    });
    const onarchived = vi.fn();
    const view = keptView({ summary: keptSummary({ state: 'received', title }) });
    render(FinishForm, { view, listed: [], own: [], months: 24, onarchived, ondestroy: vi.fn() });
    await screen.findByText(t('privacy-found-what'));
    return onarchived;
  }

  async function archive(): Promise<void> {
    await press(t('finish-archive'));
    await screen.findByText(t('finish-ask-frozen'));
    await user.click(within(document.querySelector('dialog[open]')!).getByText(t('finish-yes')));
  }

  it('says what was found, whose it is and how sure that is', async () => {
    await form();
    const item = screen.getByRole('listitem', { name: /^Sanne/u });
    for (const said of [t('privacy-kind-name'), t('privacy-severity-likely'), 'Joris · Kennis'])
      expect(item.textContent).toContain(said);
    expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Sanne',
      'sanne',
    ]);
    expect(item.textContent, 'only the sentence it stands in').not.toContain('Haar nummer');
  });

  it('does not archive while something is open, says so, and goes there', async () => {
    await form();
    await press(t('finish-first', { open: 2 }));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(field(t('privacy-with-named', { text: 'Sanne' }))),
    );
    expect(dialog()).toBeNull();
    expect(askedOf('archive_finish')).toEqual([]);
  });

  it('goes on to the next after each decision, all by key', async () => {
    await form();
    field(t('privacy-with-named', { text: 'Sanne' })).focus();
    await user.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(field(t('privacy-with-named', { text: '123456782' }))),
    );
    expect(page()).toContain(t('privacy-open', { open: 1 }));
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(button(t('finish-archive'))));
    expect(dialog(), 'Enter in such a field does not archive').toBeNull();
  });

  it('takes a role word, and sends what was decided', async () => {
    const onarchived = await form();
    await press(t('privacy-role-colleague'));
    await press(t('privacy-replace-all'));
    await press(t('privacy-replace'));
    await archive();
    await vi.waitFor(() =>
      expect(onarchived).toHaveBeenCalledExactlyOnceWith(done, 'Na de overdracht'),
    );
    expect(askedOf('archive_finish')[0]!.decisions).toEqual([
      { text: 'Sanne', only: null, how: { kind: 'replace', with: 'een collega' } },
      { text: '123456782', only: null, how: { kind: 'replace', with: '[nummer]' } },
    ]);
  });

  it('lets a name stay for a reason, and a citizen service number never', async () => {
    await form();
    const stays = screen.getAllByRole('button', { name: /^Laat staan, want … \(/u });
    expect(stays).toHaveLength(1);
    expect(page()).toContain(t('privacy-must-go'));
    await user.click(stays[0]!);
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(field(t('privacy-why-named', { text: 'Sanne' }))),
    );
    await user.keyboard('{Enter}');
    expect(page()).toContain(t('privacy-why-missing'));
    await user.keyboard('De titel van een boek{Enter}');
    await vi.waitFor(() =>
      expect(page()).toContain(
        t('privacy-decided-justify', { text: 'Sanne', why: 'De titel van een boek' }),
      ),
    );
  });

  it('takes all proposals over with one press', async () => {
    await form();
    await press(t('privacy-take-all'));
    expect(page()).toContain(t('privacy-open', { open: 0 }));
    await archive();
    expect(askedOf('archive_finish')[0]!.decisions).toHaveLength(2);
  });

  it('asks for each place by itself when somebody wants that', async () => {
    await form();
    await user.click(screen.getByRole('radio', { name: t('privacy-apart') }));
    expect(page()).toContain(t('privacy-open', { open: 3 }));
    await user.click(screen.getAllByText(t('privacy-replace-here'))[0]!);
    await vi.waitFor(() => expect(page()).toContain(t('privacy-open', { open: 2 })));
  });

  it('looks again when the title changes, and says the title as it will be', async () => {
    const place = { contribution: null, lens: null, field: 'title' } as const;
    const check = ({ title }: { title: string }): { texts: CheckedText[] } => ({
      texts: title.includes('Kim') ? [...texts, checked(title, ['Kim'], place, null)] : texts,
    });
    const onarchived = await form({ check });
    await user.type(screen.getByLabelText(t('finish-name')), ' van Kim');
    expect(askedOf('archive_check'), 'not at every key').toHaveLength(1);
    await press(t('finish-first', { open: 2 }));
    await screen.findByRole('listitem', { name: /^Kim/u });
    expect(page()).toContain(t('privacy-where-title'));
    await press(t('privacy-take-all'));
    await archive();
    await vi.waitFor(() =>
      expect(onarchived).toHaveBeenCalledExactlyOnceWith(done, 'Na de overdracht van de jongere'),
    );
  });

  it('opens again what was replaced by something that was found as well', async () => {
    const finish = (): never => {
      throw new Failure('findings_open', { count: 1, findings: [{ text: 'Kim' }] });
    };
    await form({ finish });
    const words = field(t('privacy-with-named', { text: 'Sanne' }));
    await user.clear(words);
    await user.type(words, 'het nichtje van Kim');
    await press(t('privacy-take-all'));
    await archive();
    await screen.findByText(t('privacy-with-refused'));
    expect(dialog()).toBeNull();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(field(t('privacy-with-named', { text: 'Sanne' }))),
    );
  });

  it('does not archive unseen when looking failed, and looks again', async () => {
    let fails = true;
    const check = (): unknown => {
      if (fails) throw new Failure('io');
      return { v: 1, texts };
    };
    answering({ archive_check: check, archive_finish: done });
    const view = keptView({ summary: keptSummary({ state: 'received' }) });
    const none = { listed: [], own: [], months: 24, onarchived: vi.fn(), ondestroy: vi.fn() };
    render(FinishForm, { view, ...none });
    await screen.findByText(t('failure-io'));
    await press(t('finish-archive'));
    expect(dialog()).toBeNull();
    fails = false;
    await press(t('finish-archive'));
    await screen.findByText(t('privacy-found-what'));
    expect(dialog(), 'something is open').toBeNull();
  });
});

describe('an open archive', () => {
  const frozen = (id: string, title: string, change = {}): ReturnType<typeof keptSummary> =>
    keptSummary({ id, title, state: 'frozen', case: null, case_title: null, ...change });

  function show(kept: ReturnType<typeof keptSummary>[]): void {
    answering({
      app_state: { jobs: [] },
      archive_key: KEY,
      kept_list: { v: 1, total: kept.length, received: 0, due: 0, oldest: null, kept, next: null },
      theme_list: { listed: [], own: [] },
      kept_destroy: { v: 1, destroyed: 1, reached: [], unreached: ['/stick/oud.casusreserve'] },
      prompts: samplePrompts(),
    });
    render(Archive);
  }

  it('puts what reaches its term first, with what happens then', async () => {
    show([frozen('a', 'Gewoon'), frozen('b', 'Bijna om', { due: true, expires_on: '2999-01-02' })]);
    await screen.findByText('Bijna om');
    const text = page();
    expect(text.indexOf('Bijna om')).toBeLessThan(text.indexOf('Gewoon'));
    expect(text).toContain(t('due-ends', { day: fullDay('2999-01-02') }));
    expect(text).toContain(t('due-then'));
  });

  it('says in which backups a destroyed one still stands', async () => {
    show([frozen('b', 'Bijna om', { due: true, expires_on: '2020-01-02' })]);
    await user.click(await screen.findByText(t('due-destroy')));
    expect(askedOf('kept_destroy')).toEqual([]);
    await press(t('destroy-yes'));
    await screen.findByText('oud.casusreserve');
    expect(askedOf('kept_destroy')).toEqual([{ kept: 'b' }]);
  });

  it('says what to do while it is empty', async () => {
    show([]);
    await screen.findByText(t('archive-none-text'));
  });
});
