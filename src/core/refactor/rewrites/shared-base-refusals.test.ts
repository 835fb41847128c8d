import { describe, expect, it } from "vitest";
import { changesOf } from "../try-refactoring.ts";

const changes = (...lines: string[]): string => changesOf("shared-base", lines);
const APK = "RUN apk add --no-cache curl=8.14.1-r2";
const END = ['CMD ["/app"]'];

describe("sharing a base stage", () => {
  it.each([
    [
      "the packages differ",
      [
        "FROM alpine:3.22 AS a",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "RUN apk add --no-cache git",
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    [
      "the bases differ",
      [
        "FROM alpine:3.22 AS a",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:3.21",
        "WORKDIR /b",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    [
      "something is copied first, which the packages may need",
      [
        "FROM alpine:3.22 AS a",
        "COPY repositories /etc/apk/",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "COPY repositories /etc/apk/",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    [
      "another RUN comes first",
      [
        "FROM alpine:3.22 AS a",
        "RUN ./setup",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "WORKDIR /b",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    ["one stage starts from the other", ["FROM alpine:3.22 AS a", "WORKDIR /a", APK, "FROM a", APK, ...END]],
    [
      "a variable changes what is installed",
      [
        "FROM alpine:3.22 AS a",
        "ARG P=curl",
        "RUN apk add --no-cache $P",
        "RUN ./a",
        "FROM alpine:3.22",
        "ARG P=git",
        "RUN apk add --no-cache $P",
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    [
      "stages are named by numbers",
      [
        "FROM alpine:3.22",
        "WORKDIR /a",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "WORKDIR /b",
        APK,
        "COPY --from=0 /a /a",
        ...END,
      ],
    ],
    [
      "another user installs",
      [
        "FROM alpine:3.22 AS a",
        "USER 1000",
        APK,
        "RUN ./a",
        "FROM alpine:3.22",
        "USER 1000",
        APK,
        "COPY --from=a /a /a",
        ...END,
      ],
    ],
    ["there is one stage", ["FROM alpine:3.22", APK, ...END]],
  ])("is not offered where %s", (_, lines) => {
    expect(changes(...lines)).toBe("not offered");
  });
});
