/** A step uphill along a slope, in place: Adam (Kingma and Ba 2015, algorithm 1), for so many values. */
export function adam(size: number): (values: Float64Array, slope: Float64Array, rate: number) => void {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  let turn = 0;
  return (values, slope, rate) => {
    turn += 1;
    for (let at = 0; at < size; at++) {
      const rise = slope[at] ?? 0;
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * rise;
      const square = 0.999 * (squares[at] ?? 0) + 0.001 * rise * rise;
      means[at] = mean;
      squares[at] = square;
      const size = Math.sqrt(square / (1 - 0.999 ** turn)) + 1e-8;
      values[at] = (values[at] ?? 0) + (rate * mean) / (1 - 0.9 ** turn) / size;
    }
  };
}
