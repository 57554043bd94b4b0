// Owns the proof of making a report on the screen: which kind and form, how far, stopped or saved, and what keeps it
// from being made.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure, failureText, type JobState, type ReportFile } from '../../lib/api';
import { host } from '../../lib/host';
import { checked } from '../../lib/privacy/sample-found';
import { answering, askedOf, type Answers } from '../../lib/sample-core';
import { t } from '../../lib/words';
import ArchiveReport from './ArchiveReport.svelte';
import ReflectionReport from './ReflectionReport.svelte';
import ReportButton from './ReportButton.svelte';

const user = userEvent.setup({ delay: null });
const hidden = { hidden: true };
const press = (name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name, ...hidden }));
const tick = (label: string): Promise<void> => user.click(screen.getByLabelText(label));

const state = (change: Partial<JobState> = {}): JobState => ({
  job: 'j',
  kind: 'report',
  done: 2,
  total: 2,
  outcome: 'done',
  verified: null,
  made: null,
  failure: null,
  ...change,
});
const file: ReportFile = {
  v: 1,
  file: 'teamverslag-2026-11-25.docx',
  kind: 'team',
  format: 'docx',
  base64: 'UEsD',
};
const of = { what: 'kept', kept: 'k' } as const;
const save = vi.fn<typeof host.saveFile>();

function core(answers: Answers = {}): void {
  answering({
    app_state: { jobs: [] },
    report_check: { v: 1, texts: [] },
    reflection_check: { v: 1, texts: [] },
    report_make: { job: 'j' },
    job_state: state(),
    report_take: file,
    ...answers,
  });
}

beforeEach(() => {
  save.mockReset().mockResolvedValue(true);
  vi.spyOn(host, 'saveFile').mockImplementation(save);
});

describe('a report of a session', () => {
  it('is made of the kind and in the form that was chosen, and saved', async () => {
    core();
    render(ReportButton, { of });
    await press(t('make-open'));
    await tick(t('report-kind-card'));
    await tick(t('make-format-docx'));
    await press(t('make-do'));
    await screen.findByText(t('make-saved', { file: file.file }));
    expect(askedOf('report_make')).toEqual([
      { of, kind: 'card', format: 'docx', path: null, decisions: [] },
    ]);
    expect(askedOf('report_take')).toEqual([{ job: 'j' }]);
    expect(save).toHaveBeenCalledExactlyOnceWith(file.file, file.base64);
  });

  it('writes down first what was not saved yet', async () => {
    core();
    const order: string[] = [];
    const before = async (): Promise<void> => void order.push('before');
    core({
      report_check: () => (order.push('check'), { v: 1, texts: [] }),
      report_make: () => (order.push('make'), { job: 'j' }),
    });
    render(ReportButton, { of, before });
    await press(t('make-open'));
    await press(t('make-do'));
    await screen.findByText(t('make-saved', { file: file.file }));
    expect(order).toEqual(['before', 'check', 'make']);
  });

  it('says nothing of a file when no place was chosen for it', async () => {
    save.mockResolvedValue(false);
    core();
    render(ReportButton, { of });
    await press(t('make-open'));
    await press(t('make-do'));
    await screen.findByText(t('make-waits'));
    expect(screen.queryByText(t('make-saved', { file: file.file }))).toBeNull();
    save.mockResolvedValue(true);
    await press(t('make-save'));
    await screen.findByText(t('make-saved', { file: file.file }));
    expect(askedOf('report_take'), 'what was made is kept until then').toHaveLength(1);
  });

  it('is made only once it was decided what becomes of each detail', async () => {
    const texts = [checked('Ik bel Kim op.', ['Kim'])];
    core({ report_check: { v: 1, texts } });
    render(ReportButton, { of });
    await press(t('make-open'));
    await press(t('make-do'));
    await screen.findByText(t('privacy-found'));
    expect(askedOf('report_make'), 'nothing is made yet').toEqual([]);
    await press(t('privacy-replace'));
    await press(t('make-do'));
    await screen.findByText(t('make-saved', { file: file.file }));
    expect(askedOf('report_make')).toMatchObject([
      { decisions: [{ text: 'Kim', only: null, how: { kind: 'replace', with: 'de jongere' } }] },
    ]);
  });

  it('shows how far it is, and can be stopped', async () => {
    core({ job_state: state({ outcome: null, done: 1 }), job_cancel: {} });
    render(ReportButton, { of });
    await press(t('make-open'));
    await press(t('make-do'));
    const bar = await screen.findByRole('progressbar', { name: t('make-busy'), ...hidden });
    expect((bar as HTMLProgressElement).value).toBe(1);
    await press(t('job-stop'));
    expect(askedOf('job_cancel')).toEqual([{ job: 'j' }]);
    expect(save).not.toHaveBeenCalled();
  });

  it('says which details are still open, and saves nothing', async () => {
    const failure = new Failure('findings_open', { count: 2 });
    core({
      job_state: state({
        outcome: 'failed',
        failure: { ...failure, detail: failure.detail } as never,
      }),
    });
    render(ReportButton, { of });
    await press(t('make-open'));
    await press(t('make-do'));
    await screen.findByText(failureText(failure));
    expect(save).not.toHaveBeenCalled();
  });
});

describe('an overview of an archive', () => {
  it('goes over the quarters that were chosen', async () => {
    core();
    render(ArchiveReport, { quarters: ['2026-Q2', '2026-Q1', '2025-Q4'] });
    await press(t('make-open'));
    await user.selectOptions(screen.getByLabelText(t('filter-from')), '2026-Q1');
    await press(t('make-do'));
    await screen.findByText(t('make-saved', { file: file.file }));
    expect(askedOf('report_make')).toEqual([
      {
        of: { what: 'period', from: '2026-Q1', to: null },
        kind: 'archive',
        format: 'pdf',
        path: null,
        decisions: [],
      },
    ]);
  });
});

describe('a reflectieverslag', () => {
  it('is made in the chosen form and given at once', async () => {
    core({ reflection_make: { ...file, file: 'reflectieverslag.md' } });
    render(ReflectionReport);
    await tick(t('make-format-md'));
    await press(t('make-do'));
    await screen.findByText(t('make-saved', { file: 'reflectieverslag.md' }));
    expect(askedOf('reflection_make')).toEqual([{ format: 'md', decisions: [] }]);
    expect(save).toHaveBeenCalledExactlyOnceWith('reflectieverslag.md', file.base64);
  });

  it('says what keeps it from being made', async () => {
    const failure = new Failure('findings_open', { count: 1 });
    core({
      reflection_make: () => {
        throw failure;
      },
    });
    render(ReflectionReport);
    await press(t('make-do'));
    await screen.findByText(failureText(failure));
    expect(save).not.toHaveBeenCalled();
  });
});
