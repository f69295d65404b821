/** Items that one answer of the API holds at most. */
export const MAX_LIMIT = 100;
