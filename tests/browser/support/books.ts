// Owns books with something in them, for tests and for the pictures: made by the command line, out of the sessions that come with the app.
import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { PROGRAMS } from './host';
import type { Story } from './story';
import { t } from './words';

const SESSIONS = resolve(import.meta.dirname, '../../../casebook/content/sessions');
export const PASSPHRASE = 'vier losse woorden samen';

/** Who says what may stay of theirs, as steps of a session script. */
type Releases = Readonly<Record<string, string>>;

const PLAYED: readonly { session: string; title: string; themes: string[]; releases: Releases }[] =
  [
    {
      session: 'na-de-achttiende',
      title: 'Bereikbaar blijven na de overdracht',
      themes: ['achttien-worden', 'geschenken-en-nabijheid'],
      releases: {
        sanne:
          'keep = { handelingen = "nameless", kennis = "nameless", deugden = "alias" }\ncase = true\npractice = true',
        mohamed: 'keep = { handelingen = "nameless", kennis = "nameless" }\npractice = true',
        irene:
          'keep = { handelingen = "nameless", kennis = "nameless", vrijheid = "alias" }\npractice = true',
      },
    },
    {
      session: 'twee-huizen',
      title: 'Op de drempel tussen twee huizen',
      themes: ['scheiding', 'stem-van-het-kind'],
      releases: {
        nadia:
          'keep = { identiteit = "alias", deugden = "alias" }\ncase = true\nclarifications = true',
        dewi: 'keep = { handelingen = "alias" }\nvoices = { jongen = { handelingen = "alias" } }',
      },
    },
    {
      session: 'vier-tegen-een',
      title: '',
      themes: [],
      releases: {
        thijs: 'keep = { handelingen = "nameless", deugden = "alias" }\ncase = true',
        samira: 'keep = { handelingen = "nameless", vrijheid = "alias" }',
        coen: 'keep = { handelingen = "nameless" }',
      },
    },
  ];

export function casebook(...words: string[]): Record<string, unknown> {
  const env = { ...process.env, CASEBOOK_PASSPHRASE: PASSPHRASE };
  const { status, stdout, stderr } = spawnSync(join(PROGRAMS, 'casebook'), [...words, '--json'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0 && !stdout.includes('"findings_open"'))
    throw new Error(`casebook ${words.join(' ')}: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

async function play(book: string, session: string, releases: Releases | null): Promise<string> {
  const script = `${book}.${session}.toml`;
  const played = await readFile(join(SESSIONS, `${session}.toml`), 'utf8');
  const steps = Object.entries(releases ?? {}).map(
    ([who, what]) => `\n[[step]]\ndo = "release"\nparticipant = "${who}"\n${what}\n`,
  );
  const closing = releases ? 'close = true\nkeep_notes = true' : 'close = false';
  await writeFile(script, played.replace(/^close = false$/mu, closing) + steps.join(''));
  return casebook('session', 'run', book, script).session as string;
}

/** A team's book with a played session that goes on. */
export async function playedBook(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const book = join(folder, 'Team Noord.casusboek');
  casebook('new', book);
  await play(book, 'na-de-achttiende', null);
  return book;
}

interface Open {
  error?: { detail: { findings: { text: string; replacement: string }[] } };
}

/** Archives; each detail that is found is replaced by what is proposed. */
async function finish(archive: string, id: string, decisions: string): Promise<void> {
  const again = (): Open =>
    casebook('archive', 'finish', archive, id, '--decisions', decisions) as Open;
  const found = again().error?.detail.findings ?? [];
  if (found.length === 0) return;
  const decided = new Map(found.map(({ text, replacement }) => [text, replacement]));
  for (const [text, replace] of decided)
    await appendFile(
      decisions,
      `\n[[finding]]\ntext = ${JSON.stringify(text)}\nreplace = ${JSON.stringify(replace)}\n`,
    );
  if (again().error) throw new Error('a detail is still open');
}

/** An archive that took in what a team released: two are archived, one waits. */
export async function filledArchive(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const team = join(folder, 'Team Noord.casusboek');
  const archive = join(folder, 'Archief Noord.casusboek');
  const [key, decisions] = [join(folder, 'sleutel.txt'), join(folder, 'besluit.toml')];
  casebook('new', team);
  casebook('new', archive, '--archive');
  await writeFile(key, `${casebook('archive', 'key', archive).key as string}\n`);
  for (const { session, title, themes, releases } of PLAYED) {
    const deposit = join(folder, `${session}.casusinzending`);
    casebook('deposit', team, await play(team, session, releases), '--to', key, '-o', deposit);
    const { taken } = casebook('archive', 'take', archive, deposit) as { taken: { id: string }[] };
    if (title === '') continue;
    await writeFile(
      decisions,
      `title = ${JSON.stringify(title)}\nthemes = ${JSON.stringify(themes)}\n`,
    );
    await finish(archive, taken[0]!.id, decisions);
  }
  return archive;
}

/** From the first screen. */
export async function openBook(app: Story, page: Page, book: string): Promise<void> {
  await app.press(t('other-open'));
  const opening = page.getByRole('dialog');
  await opening.getByRole('textbox').fill(book);
  await page.keyboard.press('Enter');
  await opening.locator('input[type=password]').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
}
