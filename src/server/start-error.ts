/** A start that can't be: one line for the person who tried it. */
export class StartError extends Error {}
