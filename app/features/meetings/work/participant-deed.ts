/** What is done for one person on a meeting's staff page: the names of its buttons, whose value is the registration's id. */
export const participantDeeds = {
  /** Someone whom no mail reaches has been rung. */
  called: 'ringt',
  callUndone: 'inte-ringt',
  /** Someone who has rung, or written, does not come. */
  unregistered: 'avboka',
} as const;
