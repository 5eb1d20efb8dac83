/** Where the shop's customers live. */
export interface Place {
  readonly country: string;
  readonly state: string | null;
  readonly time_zone: string;
  readonly cities: readonly string[];
  readonly stores: readonly string[];
  readonly mail: readonly string[];
  readonly names: readonly string[];
}

const GERMAN = [
  'Lena',
  'Jonas',
  'Mia',
  'Paul',
  'Hannah',
  'Felix',
  'Sofia',
  'Max',
  'Clara',
  'Emil',
  'Jürgen',
  'Käthe',
];
const FRENCH = [
  'Léa',
  'Hugo',
  'Chloé',
  'Louis',
  'Manon',
  'Jules',
  'Inès',
  'Gabriel',
  'Zoé',
  'Raphaël',
  'Benoît',
];
const DUTCH = ['Sanne', 'Daan', 'Fleur', 'Bram', 'Lotte', 'Sem', 'Noor', 'Thijs', 'Evi', 'Lars'];
const ENGLISH = [
  'Olivia',
  'Noah',
  'Amelia',
  'George',
  'Isla',
  'Oscar',
  'Ava',
  'Arthur',
  'Grace',
  'Leo',
  'Siobhán',
];
const AMERICAN = [
  'Emma',
  'Liam',
  'Sophia',
  'Mason',
  'Harper',
  'Ethan',
  'Camila',
  'Mateo',
  'Zoe',
  'Jayden',
  "D'Andre",
];

/** Places with the share of customers that live there. */
export const PLACES: readonly (readonly [Place, number])[] = [
  [
    place(
      'DE',
      null,
      'Europe/Berlin',
      ['Berlin', 'Hamburg', 'München', 'Köln', 'Düsseldorf'],
      ['web.de', 'gmx.de', 'gmail.com'],
      GERMAN,
    ),
    30,
  ],
  [
    place(
      'FR',
      null,
      'Europe/Paris',
      ['Paris', 'Lyon', 'Marseille', 'Lille'],
      ['orange.fr', 'free.fr', 'gmail.com'],
      FRENCH,
    ),
    20,
  ],
  [
    place(
      'NL',
      null,
      'Europe/Amsterdam',
      ['Amsterdam', 'Utrecht', 'Rotterdam'],
      ['ziggo.nl', 'kpnmail.nl', 'gmail.com'],
      DUTCH,
    ),
    10,
  ],
  [
    place(
      'GB',
      null,
      'Europe/London',
      ['London', 'Leeds', 'Bristol', 'Glasgow'],
      ['bt.com', 'gmail.com', 'outlook.com'],
      ENGLISH,
    ),
    17,
  ],
  [
    place(
      'US',
      'CA',
      'America/Los_Angeles',
      ['Los Angeles', 'San Diego', 'Sacramento'],
      ['gmail.com', 'yahoo.com'],
      AMERICAN,
    ),
    9,
  ],
  [
    place('US', 'WA', 'America/Los_Angeles', ['Seattle', 'Spokane'], ['gmail.com', 'outlook.com'], AMERICAN),
    3,
  ],
  [
    place(
      'US',
      'TX',
      'America/Chicago',
      ['Austin', 'Dallas', 'Houston'],
      ['gmail.com', 'yahoo.com'],
      AMERICAN,
    ),
    6,
  ],
  [place('US', 'NY', 'America/New_York', ['New York', 'Buffalo'], ['gmail.com', 'icloud.com'], AMERICAN), 5],
];

function place(
  country: string,
  state: string | null,
  time_zone: string,
  cities: readonly string[],
  mail: readonly string[],
  names: readonly string[],
): Place {
  const stores = cities.slice(0, 3).map((city) => `${city} ${country === 'DE' ? 'Mitte' : 'Central'}`);
  return { country, state, time_zone, cities, stores, mail, names };
}
