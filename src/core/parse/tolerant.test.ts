import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { parse } from "./parse.ts";

const WHOLE = `FROM golang:1.22 AS build
RUN go build -o /app

FROM alpine:3.20 AS certs
RUN apk add ca-certificates

FROM scratch
COPY --from=build /app /app
COPY --from=certs /etc/ssl /etc/ssl
`;

const edgesOf = (text: string) => analyze(text).graph.edges.map(({ id }) => id);

describe("a text that is being typed", () => {
  it.each([
    "CO",
    "COPY",
    "COPY --from",
    "ENV",
    "ENV A",
    "RUN --mount=type=nothing x",
    'CMD ["a", 1]',
    "EXPOSE",
    "WORKDIR",
    "COPY --from=$X a b",
  ])("keeps the graph of its sound lines while one says %j", (line) => {
    const text = WHOLE.replace("RUN apk add", `${line}\nRUN apk add`);
    expect(edgesOf(text)).toEqual(edgesOf(WHOLE));
    expect(analyze(text).problems.some(({ severity }) => severity === "error")).toBe(true);
  });

  it.each(["FR", "FROM", "FROM alpine:3.20 A", "FROM alpine:3.20 AS", "FROM alpine:3.20 AS 1"])(
    "keeps the other stages while a FROM says %j",
    (line) => {
      const { stages, parseError } = analyze(WHOLE.replace("FROM alpine:3.20 AS certs", line));
      expect(stages.map(({ label }) => label)).toEqual(["build", "stage-1"]);
      expect(parseError?.lines).toEqual([{ first: 4, last: 4 }]);
    },
  );

  it("keeps the stages behind a here-document that has no end yet", () => {
    const text = WHOLE.replace("RUN apk add", "RUN <<EOF\nset -e\nRUN apk add");
    const { stages, parseError } = analyze(text);
    expect(stages.map(({ label }) => label)).toEqual(["build", "certs", "stage-2"]);
    expect(stages.map(({ lines }) => lines.first)).toEqual([1, 4, 9]);
    expect(parseError?.message).toBe("unterminated heredoc");
    // BuildKit takes everything that follows for the here-document
    expect(parseError?.lines.at(-1)).toEqual({ first: 11, last: 11 });
  });

  it("keeps the pieces of the text whole around such a here-document", () => {
    const text = WHOLE.replace("RUN apk add", "RUN <<EOF\nset -e\n  from nowhere\nRUN apk add");
    const { pieces } = parse(text);
    expect(pieces.map(({ range }) => text.slice(range.start, range.end)).join("")).toBe(text);
  });

  it("shows every broken line, not only the first", () => {
    const { problems } = analyze("FROM a\nCOPPY x y\nRUN z\nENV\nEXPOSE\n");
    expect(problems.map(({ lines }) => lines.first)).toEqual([2, 4, 5]);
  });

  it("resolves nothing of a build behind a mistake, and still says what the target needs", () => {
    const { build } = analyze(`${WHOLE}COPPY x y\n`);
    expect(build.error?.message).toContain("unknown instruction: COPPY");
    expect(build.reaches).toEqual([0, 1, 2]);
    expect(build.steps).toEqual([]);
  });
});
