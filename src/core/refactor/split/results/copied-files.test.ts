import { describe, expect, it } from "vitest";
import { shippedStage } from "../samples/try-split.ts";

describe("copiesFile", () => {
  const shipped = (copy: string): string =>
    shippedStage(
      `FROM golang:1.24\nWORKDIR /app\n${copy}\nRUN go build -o /bin/api .\nENV TEMPLATES=/app/templates\nCMD ["/bin/api"]\n`,
    );

  it("copies a folder that a variable names only where it can be", () => {
    const copied = "COPY --from=build /app/templates /app/templates\n";
    for (const copy of ["COPY . .", "COPY go.mod main.go ./\nCOPY templates ./templates/"])
      expect(shipped(copy)).toContain(copied);
    for (const copy of ["COPY go.mod main.go ./", "COPY go.mod main.go Makefile ./", "COPY *.go go.mod ./"])
      expect(shipped(copy)).not.toContain("/app/templates /app/templates");
  });
});
