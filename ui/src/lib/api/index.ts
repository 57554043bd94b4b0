// Owns the one typed way to the core. It knows the generated command list and the host, no screen.
import { host } from '../host';
import type { Commands } from './bindings';

export type * from './bindings';
export { asFailure, Failure, failureText } from './failure';
export { followEvents, onEvent, onReturn, type EventKind, type EventOf } from './events';

export type CommandName = keyof Commands;

export type Request<N extends CommandName> = Commands[N][0];
export type Response<N extends CommandName> = Commands[N][1];

/** Asks the core; rejects with a `Failure` and nothing else. */
export async function call<N extends CommandName>(
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return (await host.call(name, request)) as Response<N>;
}
