/** Columns of public schemas with the category that a privacy manager would give them; written by hand. */
export interface Label {
  readonly name: string;
  /** Categories that count as right; `-` is ordinary. The first is the one that is reported. */
  readonly categories: readonly string[];
  readonly values: readonly string[];
}

export interface LabelGroup {
  readonly source: string;
  readonly labels: readonly Label[];
}

/** One column a line: `name | category, or another that is as right | samples ; between`. */
export function labels(source: string, text: string): LabelGroup {
  return {
    source,
    labels: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', categories = '-', values = ''] = line.split('|').map((part) => part.trim());
        return {
          name,
          categories: categories.split(',').map((category) => category.trim()),
          values: values === '' ? [] : values.split(';').map((value) => value.trim()),
        };
      }),
  };
}
