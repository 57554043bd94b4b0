// Owns a core that answers tests as they say, command by command. What a test did not expect is refused.
import { vi } from 'vitest';
import { Failure, type CommandName, type Request } from './api';
import { host } from './host';

export type Answers = {
  [N in CommandName]?: unknown;
};

/** A function is asked with the request; anything else is the answer itself. What is thrown is thrown. */
export function answering(answers: Answers): void {
  vi.spyOn(host, 'call').mockImplementation(async (name, request) => {
    if (!(name in answers)) throw new Failure('internal');
    const answer = answers[name as CommandName];
    return typeof answer === 'function' ? (answer as (of: unknown) => unknown)(request) : answer;
  });
}

/** Everything that was asked of one command. */
export function askedOf<N extends CommandName>(name: N): Request<N>[] {
  return vi
    .mocked(host)
    .call.mock.calls.filter(([asked]) => asked === name)
    .map(([, request]) => request as Request<N>);
}
