// Owns joining wordings of one thing and taking them apart, each with the way back.
import { call, failureText, type ComparisonView, type Lens, type Thing } from '../api';
import { announce } from '../state/announcer.svelte';
import { undo } from '../state/undo.svelte';
import { t } from '../words';

/** Where it happens, and who shows what came of it. */
export interface Joining {
  session: string;
  lens: Lens;
  onchanged: (view: ComparisonView) => void;
}

/** Throws the failure of the core. */
export async function join(at: Joining, things: Thing[], label: string): Promise<void> {
  const { session, lens, onchanged } = at;
  const [first] = things;
  onchanged(await call('things_join', { session, lens, things, label }));
  announce(t('join-done', { label }));
  // Any wording of it stands for the whole.
  if (first) undo.offer(t('undo-join'), () => back(split(at, first, things, label)));
}

/** `things` and `label`: what it was. Throws the failure of the core. */
export async function split(
  at: Joining,
  thing: Thing,
  things: Thing[],
  label: string,
): Promise<void> {
  const { session, lens, onchanged } = at;
  onchanged(await call('things_split', { session, lens, thing }));
  announce(t('join-apart-done'));
  undo.offer(t('undo-apart'), () => back(join(at, things, label)));
}

/** No dialog stands there any more to show why. */
async function back(act: Promise<void>): Promise<void> {
  await act.catch((thrown) => announce(failureText(thrown)));
}
