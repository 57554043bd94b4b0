// Owns which host carries this page. What starts the page says it, before anything is asked; nothing else chooses.
import type { Host } from './host';

export type { Host, Opened } from './host';

export let host: Host;

export function carriedBy(carrier: Host): void {
  host = carrier;
}
