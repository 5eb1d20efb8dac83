/** For whom the data of the catalogue is set, and how many of them agreed to what it would be used for. */
export interface Coverage {
  /** Of an attribute, or `event.property`. */
  readonly id: string;
  /** People for whom it is set; of a property, who did the event with it at least once. */
  readonly set_count: number;
  /** 0 to 1. */
  readonly set_share: number;
  /** The purpose that its use asks for; null where none has to be asked for. */
  readonly purpose: string | null;
  /** Of those people, who may be contacted for the purpose; null without one, and where they are too few to be shown. */
  readonly permitted: number | null;
}

export interface CoverageMap {
  readonly as_of: string;
  readonly channel: string;
  readonly items: readonly Coverage[];
}
