/** The data was changed between two parts of one question. */
export class DataMoved extends Error {}

/** An answer is not kept, and must be looked up. */
export class NotKept extends Error {}
