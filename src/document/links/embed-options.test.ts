import { describe, expect, it } from "vitest";
import { readEmbedOptions } from "./embed-options.ts";

describe("readEmbedOptions", () => {
  it("asks for the whole page unless the query says embed", () => {
    expect(readEmbedOptions("")).toBeNull();
    expect(readEmbedOptions("?theme=dark")).toBeNull();
    expect(readEmbedOptions("?embed")).toEqual({ theme: "system", target: null, view: "graph" });
  });

  it("reads what it knows and passes over the rest", () => {
    const options = { theme: "dark", target: "test", view: "outline" };
    expect(readEmbedOptions("?embed&theme=dark&target=test&view=outline&x=y")).toEqual(options);
    expect(readEmbedOptions("?embed=1&theme=pink&view=nothing")).toMatchObject({ theme: "system", view: "graph" });
  });
});
