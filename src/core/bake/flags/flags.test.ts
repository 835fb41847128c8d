import { describe, expect, it } from "vitest";
import { parseAttest } from "./attest.ts";
import { parseCacheEntries } from "./cache-entry.ts";
import { dropEqual } from "./dedupe.ts";
import { parseExportEntry } from "./export-entry.ts";
import { parseGoBool, parseGoFloat, parseGoInt } from "./go-value.ts";
import { parsePolicy } from "./policy.ts";
import { parseSecret } from "./secret.ts";
import { parseSsh } from "./ssh.ts";

describe("flags", () => {
  it("reads references of images as caches", () => {
    const entries = parseCacheEntries("acme/a,acme/b");
    expect(entries.ok && entries.value.map(({ attributes }) => attributes.get("ref"))).toEqual(["acme/a", "acme/b"]);
  });

  it("takes a bare path for a directory and - for standard output", () => {
    expect(parseExportEntry("out")).toMatchObject({ value: { type: "local", destination: "out" } });
    expect(parseExportEntry("-")).toMatchObject({ value: { type: "tar", destination: "-" } });
  });

  it.each([
    [parseAttest("mode=max"), "attestation type not specified"],
    [parseAttest("type=sbom,disabled=x"), 'invalid value disabled=x: strconv.ParseBool: parsing "x": invalid syntax'],
    [parseCacheEntries("scope=x"), 'type required for "scope=x"'],
    [parseExportEntry("dest=x,a=b"), "type is required for output"],
    [parseSecret("id"), "invalid field 'id' must be a key=value pair"],
    [parseSecret("type=x"), 'unsupported secret type "x"'],
    [parsePolicy("bogus=1"), "invalid value bogus=1"],
  ])("says what is wrong", (result, message) => {
    expect(result).toEqual({ ok: false, message });
  });

  it("reads a variable as the source of a secret of that type", () => {
    expect(parseSecret("id=a,type=env,src=A")).toEqual({ ok: true, value: { id: "a", file: "", variable: "A" } });
  });

  it("reads keys", () => {
    expect(parseSsh("k=a,b")).toEqual({ id: "k", paths: ["a", "b"] });
  });

  it("puts the last in the place of one that is equal to an earlier one", () => {
    expect(dropEqual(["a", "b", "a", "c"], (left, right) => left === right)).toEqual(["a", "b", "c"]);
  });

  it("reads booleans and numbers as Go does", () => {
    expect([parseGoBool("T"), parseGoInt("-9223372036854775808"), parseGoFloat("0x1p4")].map(({ ok }) => ok)).toEqual([
      true,
      true,
      true,
    ]);
    expect([parseGoBool("yes"), parseGoInt("9223372036854775808"), parseGoFloat("0x10")].map(({ ok }) => ok)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
