// Owns the forms in which people meet, in the order in which they are offered. Their names are words.
import type { MeetingForm } from '../../lib/api';

export const FORMS: readonly MeetingForm[] = [
  'intercollegiale_intervisie',
  'begeleide_intervisie',
  'methodische_leerbijeenkomst',
  'dialoog_in_autonomie',
];
