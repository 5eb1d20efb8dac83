const Z = 1.959_963_984_540_054;

/**
 * The 97.5 % point of Student's t, of which the 95 % interval goes out on both sides: Cornish and Fisher's expansion
 * (Abramowitz and Stegun 26.7.5), right to 0.001 from 10 degrees of freedom on.
 */
export function t95(freedom: number): number {
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
    (79 * Z ** 9 + 776 * Z ** 7 + 1_482 * Z ** 5 - 1_920 * Z ** 3 - 945 * Z) / 92_160,
  ];
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), Z);
}
