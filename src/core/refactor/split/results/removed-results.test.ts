import { describe, expect, it } from "vitest";
import { shippedStage } from "../samples/try-split.ts";

function goImage(run: string): string {
  return shippedStage(`FROM golang:1.24\nWORKDIR /src\nCOPY . .\n${run}\nCMD ["/bin/api"]\n`);
}

describe("isCleared", () => {
  it("copies what is removed before it's built", () => {
    for (const run of [
      "RUN rm -f /bin/api && go build -o /bin/api .",
      "RUN rm -f /bin/api\nRUN go build -o /bin/api .",
      "RUN go build -o /bin/api . || rm -f /bin/api",
    ]) {
      const shipped = goImage(run);
      expect(shipped).toContain("COPY --from=build /bin/api /bin/api\n");
      expect(shipped).not.toContain("rm -f");
    }
  });

  it("copies a folder that the build makes again, or a script that a shell is given", () => {
    const node = (run: string): string =>
      shippedStage(`FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN ${run}\nCMD ["node", "dist/main.js"]\n`);
    const built = node("npm run build");
    expect(built).toContain("COPY --from=build /app/dist /app/dist\n");
    expect(node("rm -rf /app/dist && npm run build")).toBe(built);
    expect(node("cd / && rm -rf /app/dist && bash -c 'cd /app && npm run build'")).toContain(
      "COPY --from=build /app/dist /app/dist\n",
    );
    const maven = (run: string): string =>
      shippedStage(
        `FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY . .\nRUN ${run}\nCMD ["java", "-jar", "target/app.jar"]\n`,
      );
    expect(maven("rm -rf /app/target && mvn package")).toBe(maven("mvn package"));
  });

  it("leaves out what is removed once it's installed", () => {
    const python = (end: string): string =>
      shippedStage(
        `FROM python:3.13\nWORKDIR /src\nRUN pip install hatch\nCOPY . .\nRUN hatch build && pip install dist/*.whl\n${end}\nWORKDIR /\nCMD ["tool", "serve"]\n`,
      );
    expect(python("RUN cd / && rm -rf /src && useradd app")).not.toContain("COPY --from=build /src");
  });
});
