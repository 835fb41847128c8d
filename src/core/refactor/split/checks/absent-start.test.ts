import { expect, it } from "vitest";
import { analyze } from "../../../analyze.ts";
import { absentStart } from "./absent-start.ts";
import { readStage } from "../read-stage.ts";

const FILE = "FROM rust:1.80\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\n";

it.each([
  ['CMD ["./target/release/server"]', "COPY --from=build /app/web /app/web", "/app/target/release/server"],
  ['CMD ["./target/release/server"]', "COPY --from=build /app/target/release/server /app/target/release/", null],
  ['CMD ["java", "-jar", "target/a.jar"]', "COPY --from=build /app/b.jar /app/b.jar", "/app/target/a.jar"],
  ['CMD ["java", "-jar", "/opt/a.jar"]', "COPY --from=build /app/b.jar /app/", null],
  ['CMD ["/app/x"]', "COPY --from=build /app /app", null],
])("is the file that starts, where nothing brings it: %s, %s", (start, copy, path) => {
  const known = analyze(`${FILE}${start}\n`);
  const after = analyze(`FROM rust:1.80 AS build\nFROM debian\nWORKDIR /app\n${copy}\n${start}\n`);
  const config = known.build.config;
  const options = { dockerignore: undefined, hadolint: undefined, includesOptIn: false };
  const reading = config && readStage({ ...known, ...options }, config);
  expect(reading && absentStart(reading, after)).toBe(path);
});
