// Owns the order in which cards come: by chance, and never the same one twice in a row.

export function shuffled(
  cards: readonly string[],
  last?: string,
  chance: () => number = Math.random,
): string[] {
  const deck = [...cards];
  for (let at = deck.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [deck[at], deck[other]] = [deck[other] as string, deck[at] as string];
  }
  if (deck.length > 1 && deck[0] === last) deck.push(deck.shift() as string);
  return deck;
}
