/** The data was changed between two parts of one question. */
export class DataMoved extends Error {}
