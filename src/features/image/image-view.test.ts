import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { configView } from "./config-view.ts";
import { imageView } from "./image-view.ts";
import { leftBehindRows } from "./left-behind-view.ts";

const TEXT = `FROM golang:1.22 AS build
COPY . .
RUN --mount=type=cache,target=/root/.cache go build -o /app

FROM build AS test
RUN go test ./...

FROM alpine:3.20 AS base
RUN apk add tini

FROM base
COPY --from=build /app /app
COPY --link --from=nginx:1.27 /etc/nginx /etc/nginx
COPY <<EOF /etc/motd
hello
EOF
RUN --mount=from=build,target=/b cp /b/x /x
ENV TEAM=web
ENTRYPOINT ["/app"]
CMD ["serve"]
`;

describe("imageView", () => {
  const view = imageView(analyze(TEXT));

  it("lists the layers from the base image to the top, with where they and their files come from", () => {
    expect(view?.layers.map(({ text, line, inheritedFrom, notes }) => ({ text, line, inheritedFrom, notes }))).toEqual([
      { text: "FROM alpine:3.20", line: 8, inheritedFrom: "base", notes: [] },
      { text: "RUN apk add tini", line: 9, inheritedFrom: "base", notes: [] },
      { text: "COPY --from=build /app /app", line: 12, inheritedFrom: "", notes: ["from stage `build`"] },
      {
        text: "COPY --link --from=nginx:1.27 /etc/nginx /etc/nginx",
        line: 13,
        inheritedFrom: "",
        notes: ["from nginx:1.27", "--link: its layer doesn't depend on the ones below"],
      },
      { text: "COPY <<EOF /etc/motd", line: 14, inheritedFrom: "", notes: ["from the Dockerfile itself"] },
      {
        text: "RUN --mount=from=build,target=/b cp /b/x /x",
        line: 17,
        inheritedFrom: "",
        notes: ["mounts stage `build`, which isn't kept in the image"],
      },
    ]);
  });

  it("counts its own layers and knows the size of the base", () => {
    expect(view).toMatchObject({ layerCount: 5, base: "alpine:3.20", baseSize: { megabytes: 8 } });
  });

  it("has nothing to show while BuildKit refuses the build", () => {
    expect(imageView(analyze("FROM alpine\nCOPY a\n"))).toBeNull();
    expect(imageView(analyze(""))).toBeNull();
  });

  it("shows an empty image as one", () => {
    expect(imageView(analyze("FROM scratch\n"))).toMatchObject({ layers: [], layerCount: 0, base: "scratch" });
  });
});

describe("configView", () => {
  it("says what a container runs and how the two commands combine", () => {
    const view = configView(analyze(TEXT));
    expect(view?.runs).toBe("/app serve");
    expect(view?.runsNote).toContain("CMD as its arguments");
  });

  it.each([
    ["", "No command is set here"],
    ["CMD a\n", "Only CMD is set"],
    ["ENTRYPOINT a\n", "shell form: a shell runs it"],
    ["ENTRYPOINT a\nCMD b\n", "CMD is ignored"],
    ['ENTRYPOINT ["a"]\n', "Only ENTRYPOINT is set"],
  ])("says of %j that it is %s", (lines, note) => {
    expect(configView(analyze(`FROM alpine\n${lines}`))?.runsNote).toContain(note);
  });

  it("points each value at its line and says from which stage it is inherited", () => {
    const view = configView(analyze("FROM alpine AS base\nENV A=1\nFROM base\nUSER me\n"));
    const rows = view?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ name, value, line, inheritedFrom }) => [name, value, line, inheritedFrom])).toEqual([
      ["USER", "me", 4, ""],
      ["PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", 0, ""],
      ["A", "1", 2, "base"],
    ]);
  });
});

describe("leftBehindRows", () => {
  it("says what stays behind and what was taken", () => {
    expect(leftBehindRows(analyze(TEXT)).map(({ label, words }) => [label, words])).toEqual([
      ["build", "All of `golang:1.22`, the result of one RUN and the result of one COPY; only `/app` is copied out."],
      ["test", "Not built for this target."],
    ]);
    const chain = "FROM alpine AS a\nRUN x\nFROM a AS b\nRUN y\nFROM scratch\nCOPY --from=b /o /p /q/\n";
    expect(leftBehindRows(analyze(chain)).map(({ words }) => words)).toEqual([
      "All of `alpine` and the result of one RUN; `b` starts from it.",
      "The result of one RUN; only `/o` and `/p` are copied out.",
    ]);
  });
});

it("says which base image a configuration starts from, and when what that sets isn't known", () => {
  const known = (text: string) => configView(analyze(text, { images: "known" }, undefined, imageCatalogue))?.base;
  expect(known("FROM node:20 AS a\nFROM a\nRUN b\n")).toMatchObject({ name: "node:20", isKnown: true });
  expect(known("FROM example/private:1\nRUN b\n")).toMatchObject({ name: "example/private:1", isKnown: false });
  expect(known("FROM scratch\nCOPY a /\n")).toMatchObject({ name: "", isKnown: true });
  expect(configView(analyze("FROM example/private:1\nRUN b\n"))?.base.isKnown).toBe(true);
});

describe("with a base image that isn't known", () => {
  const view = (lines: string, from = "example/private:1") =>
    configView(analyze(`FROM ${from}\n${lines}`, { images: "known" }, undefined, imageCatalogue));
  const row = (lines: string, name: string, from?: string) =>
    view(lines, from)
      ?.groups.flatMap(({ rows }) => rows)
      .find((one) => one.name === name);

  it("leaves open what depends on it", () => {
    expect(row("RUN a\n", "PATH")).toMatchObject({ value: "", dependsOn: "depends on the base image" });
    expect(row("ENV PATH=/x:$PATH\n", "PATH")).toMatchObject({ value: "/x:${PATH}", dependsOn: "" });
    expect(row("WORKDIR app\n", "WORKDIR")).toMatchObject({ dependsOn: "depends on the base image" });
    expect(row("WORKDIR app\nWORKDIR /srv\n", "WORKDIR")).toMatchObject({ value: "/srv", dependsOn: "" });
  });

  it.each([
    ["RUN a\n", "set by the base image, if at all"],
    ['CMD ["a"]\n', "If the base image has an ENTRYPOINT"],
    ['ENTRYPOINT ["a"]\n', "Only ENTRYPOINT is set"],
  ])("says after %j what may come from it", (lines, note) => {
    expect(view(lines)?.runsNote).toContain(note);
  });

  it("is certain of known images and of scratch", () => {
    expect(row("RUN a\n", "NODE_VERSION", "node:20")).toMatchObject({
      value: "",
      dependsOn: "depends on the version of the image",
    });
    expect(view("COPY a /\n", "scratch")?.runsNote).toContain("No command is set, so");
  });
});
