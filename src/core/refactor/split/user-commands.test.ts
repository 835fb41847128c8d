import { describe, expect, it } from "vitest";
import { shippedStage } from "./samples/try-split.ts";

const go = (image: string, run: string): string =>
  `FROM ${image}\nWORKDIR /app\nCOPY . .\nRUN go build -o /usr/local/bin/api .\nRUN ${run}\nUSER api\nCMD ["api"]\n`;

describe("adduser and addgroup on a release of Debian that comes without them", () => {
  it.each([
    ["adduser --system --group api", "useradd --system --user-group --no-create-home api"],
    ["adduser --system api", "useradd --system --gid nogroup --no-create-home api"],
    ["adduser --disabled-password --gecos '' --uid 1001 api", "useradd --uid 1001 --user-group --create-home api"],
    ["addgroup --gid 5 api", "groupadd --gid 5 api"],
    ["adduser api staff", "usermod --append --groups staff api"],
    ["adduser --ingroup=api --home /srv api", "useradd --gid api --home-dir /srv --create-home api"],
    // an option that isn't known
    ["adduser --add_extra_groups api", "adduser --add_extra_groups api"],
  ])("are what it has: %s", (run, written) => {
    expect(shippedStage(go("golang:1.25", run))).toContain(`RUN ${written}\n`);
  });

  it("stay where the release has them", () => {
    const shipped = shippedStage(go("golang:1.23", "adduser --system api"));
    expect(shipped).toContain("FROM debian:bookworm-slim\n");
    expect(shipped).toContain("RUN adduser --system api\n");
  });

  it("give Java a release that has them, and whose first number for users is free", () => {
    const java = (run: string): string =>
      shippedStage(
        `FROM maven:3-eclipse-temurin-17\nWORKDIR /app\nCOPY . .\nRUN mvn package\nRUN ${run}\nUSER spring\nCMD ["java", "-jar", "target/a.jar"]\n`,
      );
    expect(java("adduser --system spring")).toContain("FROM eclipse-temurin:17-jre-jammy\n");
    expect(java("useradd -u 1000 spring")).toContain("FROM eclipse-temurin:17-jre-jammy\n");
    expect(java("useradd -u 1001 spring")).toContain("FROM eclipse-temurin:17-jre\n");
  });
});
