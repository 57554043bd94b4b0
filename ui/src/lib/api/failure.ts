// Owns what goes wrong, as the interface sees it: a closed code with its detail, and the key of the
// sentence for it. The wording stands in the Fluent files; a code without a key fails the type check.
import { t } from '../words';
import type { FailureCode, Failure as FailureShape } from './bindings';

/** `unreachable` is the interface's own: the core gave no answer at all. */
export type Code = FailureCode | 'unreachable';
export type Detail = FailureShape['detail'];

export const FAILURE_WORDS: Record<Code, string> = {
  room_no_network: 'failure-room_no_network',
  room_network_gone: 'failure-room_network_gone',
  room_port_taken: 'failure-room_port_taken',
  room_forbidden: 'failure-room_forbidden',
  room_failed: 'failure-room_failed',
  wrong_passphrase: 'failure-wrong_passphrase',
  wrong_code: 'failure-wrong_code',
  newer_book: 'failure-newer_book',
  book_in_use: 'failure-book_in_use',
  folder_read_only: 'failure-folder_read_only',
  disk_full: 'failure-disk_full',
  book_missing: 'failure-book_missing',
  book_exists: 'failure-book_exists',
  not_found: 'failure-not_found',
  invalid_input: 'failure-invalid_input',
  not_allowed: 'failure-not_allowed',
  sealed: 'failure-sealed',
  sign_needed: 'failure-sign_needed',
  wrong_sign: 'failure-wrong_sign',
  sign_locked: 'failure-sign_locked',
  not_now: 'failure-not_now',
  damaged_book: 'failure-damaged_book',
  file_fault: 'failure-file_fault',
  wrong_withdraw_code: 'failure-wrong_withdraw_code',
  withdraw_locked: 'failure-withdraw_locked',
  no_archive_key: 'failure-no_archive_key',
  deposit_damaged: 'failure-deposit_damaged',
  deposit_foreign: 'failure-deposit_foreign',
  deposit_double: 'failure-deposit_double',
  deposit_newer: 'failure-deposit_newer',
  findings_open: 'failure-findings_open',
  backup_damaged: 'failure-backup_damaged',
  report_failed: 'failure-report_failed',
  io: 'failure-io',
  internal: 'failure-internal',
  unreachable: 'failure-unreachable',
};

export class Failure extends Error {
  constructor(
    readonly code: Code,
    readonly detail: Detail = null,
  ) {
    super(code);
    this.name = 'Failure';
  }
}

function isCode(value: unknown): value is Code {
  return typeof value === 'string' && Object.keys(FAILURE_WORDS).includes(value);
}

/** Makes a Failure of whatever a host rejected with; what it does not know is `internal`. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && isCode(thrown.code)) {
    const detail = 'detail' in thrown ? (thrown.detail as Detail) : null;
    return new Failure(thrown.code, detail);
  }
  return new Failure('internal');
}

/** One sentence for the people at the screen: what happened and what they can do. */
export function failureText(thrown: unknown): string {
  const failure = asFailure(thrown);
  const said: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(failure.detail ?? {})) {
    if (typeof value === 'string' || typeof value === 'number') said[name] = value;
    else if (value === null) said[name] = '–';
  }
  return t(FAILURE_WORDS[failure.code], said);
}
