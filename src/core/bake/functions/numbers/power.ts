/** Go's `math.Pow`, bit for bit where the exponent is whole: by repeated squaring of the mantissa. */
export function power(base: number, exponent: number): number {
  const special = specialCase(base, exponent);
  if (special !== undefined) return special;
  let whole = Math.trunc(Math.abs(exponent));
  let fraction = Math.abs(exponent) - whole;
  if (fraction !== 0 && base < 0) return Number.NaN;
  if (whole >= 2 ** 63) {
    if (base === -1) return 1;
    return Math.abs(base) < 1 === exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
  let result = 1;
  let resultExponent = 0;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    result = Math.exp(fraction * Math.log(base));
  }
  let [mantissa, scale] = split(base);
  for (let rest = whole; rest !== 0; rest = Math.floor(rest / 2)) {
    if (scale < -4096 || scale > 4096) {
      resultExponent += scale;
      break;
    }
    if (rest % 2 === 1) {
      result *= mantissa;
      resultExponent += scale;
    }
    mantissa *= mantissa;
    scale *= 2;
    if (mantissa < 0.5) {
      mantissa += mantissa;
      scale--;
    }
  }
  return exponent < 0 ? join(1 / result, -resultExponent) : join(result, resultExponent);
}

function specialCase(base: number, exponent: number): number | undefined {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1) return base;
  if (Number.isNaN(base) || Number.isNaN(exponent) || base === 0) return base ** exponent;
  if (!Number.isFinite(exponent)) return base === -1 ? 1 : base ** exponent;
  if (!Number.isFinite(base)) return base ** exponent;
  if (exponent === 0.5) return Math.sqrt(base);
  return exponent === -0.5 ? 1 / Math.sqrt(base) : undefined;
}

/** A mantissa of at least 0.5 and below 1, and the power of two it is multiplied with. */
function split(value: number): [number, number] {
  let mantissa = Math.abs(value);
  let scale = 0;
  while (mantissa >= 1) {
    mantissa /= 2;
    scale++;
  }
  while (mantissa < 0.5) {
    mantissa *= 2;
    scale--;
  }
  return [value < 0 ? -mantissa : mantissa, scale];
}

function join(mantissa: number, scale: number): number {
  const half = Math.trunc(Math.max(Math.min(scale, 4000), -4000) / 2);
  return mantissa * 2 ** half * 2 ** (Math.max(Math.min(scale, 4000), -4000) - half);
}
