// Owns which commands of the core a participant's page asks, and the few of their shapes it calls by a name of its own.
import type { Commands, RoomWriting } from '../lib/api';

export type { OfferedSheet, SeatChoice, SeatView } from '../lib/api';

/** Which sheet, of oneself or of a voice one writes for. */
export type OwnSheet = RoomWriting;

export type RoomCommands = Pick<
  Commands,
  | 'seat_view'
  | 'seat_take'
  | 'seat_new'
  | 'seat_leave'
  | 'own_open'
  | 'own_save'
  | 'own_seal'
  | 'own_pause'
  | 'own_check'
  | 'prompts'
  | 'big_screen'
>;

export type RoomCommand = keyof RoomCommands;
export type Ask<N extends RoomCommand> = RoomCommands[N][0];
export type Answer<N extends RoomCommand> = RoomCommands[N][1];
