// Owns the proof that long work is followed to its end, whoever began it and in whatever order answers come.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure, followEvents, type Event, type JobState } from '../api';
import { host } from '../host';
import { answering, askedOf } from '../sample-core';
import { Job } from './job.svelte';

let tell: (event: Event) => void;
let stops: (() => void)[];

function at(change: Partial<JobState> = {}): JobState {
  return {
    job: 'j',
    kind: 'backup',
    done: 1,
    total: 4,
    outcome: null,
    verified: null,
    made: null,
    failure: null,
    ...change,
  };
}

const begun = async (): Promise<{ job: string }> => ({ job: 'j' });

beforeEach(() => {
  vi.spyOn(host, 'subscribe').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  stops = [followEvents()];
});

afterEach(() => stops.forEach((stop) => stop()));

it('tells how far it is, and once that it is done', async () => {
  let now = at();
  answering({ app_state: { jobs: [] }, job_state: () => now });
  const done = vi.fn();
  const job = new Job('backup', done);
  stops.push(job.watch());
  await job.begin(begun);
  expect(job.running).toBe(true);
  tell({ kind: 'job_progress', job: 'j', done: 3, total: 4 });
  tell({ kind: 'job_progress', job: 'een andere', done: 9, total: 9 });
  expect(job.state?.done).toBe(3);
  now = at({ outcome: 'done' });
  tell({ kind: 'job_ended', job: 'j', outcome: 'done' });
  tell({ kind: 'job_ended', job: 'j', outcome: 'done' });
  await vi.waitFor(() => expect(job.running).toBe(false));
  expect(done).toHaveBeenCalledOnce();
});

it('is not undone by an answer from before its end', async () => {
  const answers: ((state: JobState) => void)[] = [];
  answering({
    app_state: { jobs: [] },
    job_state: () => new Promise((resolve) => answers.push(resolve)),
  });
  const job = new Job('backup');
  stops.push(job.watch());
  const beginning = job.begin(begun);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  tell({ kind: 'job_ended', job: 'j', outcome: 'cancelled' });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!(at({ outcome: 'cancelled' }));
  await vi.waitFor(() => expect(job.state?.outcome).toBe('cancelled'));
  answers[0]!(at());
  await beginning;
  expect(job.state?.outcome).toBe('cancelled');
});

it('is found again by another view while it runs, and only its own kind', async () => {
  const jobs = [at({ job: 'v', kind: 'verify' }), at({ outcome: 'done', job: 'oud' }), at()];
  answering({ app_state: { jobs }, job_state: ({ job }: { job: string }) => at({ job }) });
  const job = new Job('backup');
  stops.push(job.watch());
  await vi.waitFor(() => expect(job.state?.job).toBe('j'));
});

it('can be stopped, and begins only once', async () => {
  answering({ app_state: { jobs: [] }, job_state: at(), job_cancel: {} });
  const job = new Job('backup');
  const start = vi.fn(begun);
  await Promise.all([job.begin(start), job.begin(start)]);
  expect(start).toHaveBeenCalledOnce();
  await job.stop();
  expect(askedOf('job_cancel')).toEqual([{ job: 'j' }]);
});

it('says why it did not begin', async () => {
  answering({});
  const job = new Job('backup');
  await job.begin(() => Promise.reject(new Failure('folder_read_only')));
  expect(job.trouble).toMatchObject({ code: 'folder_read_only' });
  expect(job.running).toBe(false);
});
