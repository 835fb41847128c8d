import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { type RowView, rowView } from "./row-view.ts";

/** The row of a COPY, in a card with room for so many letters at the nearest. */
function rowOf(line: string, amount: string, perLine = 44): RowView {
  const [copy] = analyze(`FROM scratch\n${line}\n`).stages[0]?.instructions ?? [];
  if (copy === undefined) throw new Error("no instruction");
  return rowView(copy, [], { perLine, lines: 1, level: "mid" }, amount);
}

describe("how much a row takes from the build context", () => {
  it("is shown at every distance at which it has room", () => {
    expect(rowOf("COPY . .", "6 files").amountLevels).toBe("near mid low");
    expect(rowOf("COPY . .", "430 files, 1.4 GB").amountLevels).toBe("near mid low");
    expect(rowOf("COPY go.sum ./", "430 files, 1.4 GB").amountLevels).toBe("near mid");
    expect(rowOf("COPY package-lock.json ./", "430 files, 1.4 GB").amountLevels).toBe("near");
  });

  it("is none where it isn't known", () => {
    expect(rowOf("COPY . .", "")).toMatchObject({ amount: "", amountLevels: "" });
  });
});
