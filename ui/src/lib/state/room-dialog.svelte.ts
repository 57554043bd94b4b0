// Owns whether the conversation about devices is open: it is asked for from more than one place.
class RoomDialogState {
  open = $state(false);
}

export const roomDialog = new RoomDialogState();
