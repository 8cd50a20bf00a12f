// How long a reader is left waiting: a note after 8 seconds, and giving up after 30.
//
// Giving up is only a message. Nothing is cancelled, so that a widget that arrives later still replaces it.

const NOTE_AFTER_MS = 8_000;
export const GIVE_UP_AFTER_MS = 30_000;

export class Patience {
  #timers = [];
  #slow;
  #over;

  /** `slow` and `over` are called once each per `begin`, unless `end` comes first. */
  constructor(slow, over) {
    this.#slow = slow;
    this.#over = over;
  }

  begin() {
    this.end();
    this.#timers = [setTimeout(this.#slow, NOTE_AFTER_MS), setTimeout(this.#over, GIVE_UP_AFTER_MS)];
  }

  end() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}
