// Owns the request that changes nothing of how a session is held; one says only what is to be different.
import type { Request } from './api';

export const AS_IT_IS: Omit<Request<'session_arrange'>, 'session'> = {
  minutes: null,
  form: null,
  writing: null,
  way: null,
  lenses: null,
  safety: null,
  projector: null,
  agreed: null,
  beside: null,
};
