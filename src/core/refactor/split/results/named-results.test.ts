import { describe, expect, it } from "vitest";
import { shippedStage } from "../samples/try-split.ts";

function rustImage(run: string): string {
  return shippedStage(
    `FROM rust:1.85\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nRUN ${run}\nCMD ["./target/release/api", "--data", "/data"]\n`,
  );
}

describe("namedResults", () => {
  it("takes from the build no folder that setting up the system makes", () => {
    for (const run of [
      "useradd -d /data -m app && chown -R app /data",
      "adduser --system --home /data app",
      "usermod -d /data -m app",
    ])
      expect(rustImage(run)).not.toContain("COPY --from=build /data");
    expect(rustImage("useradd -d /data -m app && chown -R app /data")).toContain("useradd -d /data -m app");
  });

  it("takes a folder that the program itself fills while it's built", () => {
    expect(rustImage("./target/release/api --seed /data")).toContain("COPY --from=build /data /data\n");
  });
});
