// Owns the shapes of what this page asks the laptop. The core's own list does not have them yet: once bindings.ts holds
// these commands, this file only says which of them a participant has.
import type {
  BigScreen,
  LensState,
  Participant,
  ParticipantId,
  Phase,
  Progress,
  Prompts,
  Saved,
  SessionKind,
  Sheet,
  TextFound,
  Timer,
  TurnSave,
  TurnView,
} from '../lib/api';

/** A place at the table that somebody may be. */
export interface FreeSeat {
  id: ParticipantId;
  alias: string;
  role: string;
  /** Nobody has it, and nothing was written there. */
  free: boolean;
}

/** Which sheet, of oneself or of a voice one writes for. */
export interface OwnSheet {
  sheet: Sheet;
  seat: ParticipantId;
}

export interface WritableSheet extends OwnSheet {
  progress: Progress;
  may_open: boolean;
}

/** All that one participant may know of the session. */
export interface SeatView {
  kind: SessionKind;
  title: string | null;
  phase: Phase;
  timer: Timer;
  /** The clock of the core. */
  now: string;
  /** Who may be chosen; empty once this device has a seat. */
  seats: FreeSeat[];
  /** This device waits to be let in. */
  waiting: { alias: string } | null;
  /** It was turned away the last time it asked. */
  turned_away: boolean;
  own: { seat: Participant; voices: Participant[] } | null;
  /** What can be written now, in order. */
  sheets: WritableSheet[];
  /** What is open on this device now. */
  writing: OwnSheet | null;
  lenses: LensState[];
}

type Nothing = Record<string, never>;

export interface RoomCommands {
  seat_view: [Nothing, SeatView];
  seat_take: [{ seat: ParticipantId }, SeatView];
  seat_new: [{ alias: string }, SeatView];
  seat_leave: [Nothing, SeatView];
  own_open: [OwnSheet & { sign: string | null }, TurnView];
  own_save: [TurnSave, Saved];
  own_seal: [{ skip: boolean }, SeatView];
  own_pause: [Nothing, SeatView];
  own_check: [{ text: string }, TextFound];
  prompts: [Nothing, Prompts];
  big_screen: [Nothing, BigScreen];
}

export type RoomCommand = keyof RoomCommands;
export type Ask<N extends RoomCommand> = RoomCommands[N][0];
export type Answer<N extends RoomCommand> = RoomCommands[N][1];
