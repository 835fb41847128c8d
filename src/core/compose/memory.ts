import { fail, ok, type Result } from "../text/result.ts";
import { checkMemory } from "../bake/build/memory.ts";

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"];

/** The bytes of `512m`. */
export function readMemory(text: string): Result<number> {
  const checked = checkMemory(text);
  if (!checked.ok) return checked;
  const parts = /^(.*?)\s?([a-z]*)$/i.exec(text);
  const size = Number(parts?.[1]);
  const unit = (parts?.[2] ?? "").toLowerCase().charAt(0);
  const power = Math.max(["b", "k", "m", "g", "t", "p"].indexOf(unit), 0);
  return Number.isNaN(size) ? fail(`invalid size: '${text}'`) : ok(Math.trunc(size * 1024 ** power));
}

/** Bytes as docker/go-units prints them: four digits and a unit. */
export function printMemory(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${Number(size.toPrecision(4))}${UNITS[unit]}`;
}
