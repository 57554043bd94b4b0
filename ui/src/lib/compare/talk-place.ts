// Owns the views in their order, and where another phase led the group: to which view, to which starter. It is read once.

export const VIEWS = [
  'shared',
  'raster',
  'pair',
  'virtues',
  'options',
  'room',
  'friction',
  'undiscussed',
] as const;

export type View = (typeof VIEWS)[number];
export type Place = { session: string; view: View; starter?: string };

let led: Place | null = null;

export function leadTo(place: Place): void {
  led = place;
}

/** Where the group was led in this session, if it was; asking takes it. */
export function takePlace(session: string): Place | null {
  const place = led?.session === session ? led : null;
  led = null;
  return place;
}
