import { describe, expect, it } from "vitest";
import { parseDuration, parseInterval } from "./duration.ts";

const nanoseconds = (text: string) => {
  const parsed = parseDuration(text);
  return parsed.ok ? parsed.value : parsed.message;
};

describe("parseDuration", () => {
  it.each([
    ["0", 0],
    ["1ns", 1],
    ["1.5us", 1_500],
    ["2µs", 2_000],
    ["2μs", 2_000],
    ["3ms", 3e6],
    ["1h2m3s", 3_723e9],
    ["+1s", 1e9],
    ["-1.5h", -5_400e9],
    [".5s", 5e8],
    ["1.s", 1e9],
    ["2m1h", 3_720e9],
  ])("reads %s", (text, value) => {
    expect(nanoseconds(text)).toBe(value);
  });

  it.each([
    ["", 'time: invalid duration ""'],
    ["-", 'time: invalid duration "-"'],
    ["5", 'time: missing unit in duration "5"'],
    ["1d", 'time: unknown unit "d" in duration "1d"'],
    ["1 s", 'time: unknown unit " s" in duration "1 s"'],
    [".s", 'time: invalid duration ".s"'],
    ["1constructor", 'time: unknown unit "constructor" in duration "1constructor"'],
    ["9999999h", 'time: invalid duration "9999999h"'],
  ])("refuses %j as Go does", (text, message) => {
    expect(nanoseconds(text)).toBe(message);
  });
});

describe("parseInterval", () => {
  it("is 0 where nothing is given, and at least a millisecond else", () => {
    expect(parseInterval("interval", undefined)).toMatchObject({ value: 0 });
    expect(parseInterval("interval", "")).toMatchObject({ value: 0 });
    expect(parseInterval("interval", "1ms")).toMatchObject({ value: 1e6 });
    expect(parseInterval("interval", "999us")).toMatchObject({ ok: false });
    expect(parseInterval("interval", "-1s")).toMatchObject({
      message: 'Interval "interval" cannot be less than 1ms',
    });
  });
});
