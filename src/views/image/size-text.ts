import { BASE_SIZES_DATE } from "#core/plan/layers-base-sizes.ts";

/** A base's size, always marked as what it is: a rounded public figure. */
export function sizeText(megabytes: number): { readonly short: string; readonly long: string } {
  const amount = megabytes >= 1000 ? `${(megabytes / 1000).toFixed(1)} GB` : `${megabytes} MB`;
  return {
    short: `≈ ${amount}`,
    long: `About ${amount} unpacked, a rounded public figure of ${BASE_SIZES_DATE} for linux/amd64. Tags move.`,
  };
}
