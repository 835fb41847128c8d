import { describe, expect, it } from "vitest";
import { parseCommand } from "./parse-command.ts";
import { parse } from "./parse.ts";

const command = (line: string, above = "") => {
  const [instruction] = parse(`${above}${line}\n`).instructions;
  if (!instruction) throw new Error("no instruction");
  return parseCommand(instruction);
};
const message = (line: string) => {
  const parsed = command(line);
  return parsed.ok ? "" : parsed.message;
};
const value = (line: string, above = "") => {
  const parsed = command(line, above);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

describe("what BuildKit refuses, in its words", () => {
  it.each([
    ["FROM", "FROM requires either one or three arguments"],
    ["FROM a b", "FROM requires either one or three arguments"],
    ["FROM a is b", "FROM requires either one or three arguments"],
    ["FROM a AS 1b", `invalid name for build stage: "1b", name can't start with a number or contain symbols`],
    ["FROM a AS b/c", `invalid name for build stage: "b/c", name can't start with a number or contain symbols`],
    ["FROM --platfrom=x a", "unknown flag: --platfrom (did you mean platform?)"],
    ["FROM --platform a", "missing a value on flag: --platform"],
    ["FROM --platform=x --platform=y a", "duplicate flag specified: --platform"],
    ["FRON a", "unknown instruction: FRON (did you mean FROM?)"],
    ["cpoy a b", "unknown instruction: cpoy (did you mean copy?)"],
    ["GREETINGS a", "unknown instruction: GREETINGS"],
    ["ENV =b", "ENV names can not be blank"],
    ["LABEL", "LABEL requires at least one argument"],
    ["ARG", "ARG requires at least one argument"],
    ["ARG =b", "ARG names can not be blank"],
    ["WORKDIR", "WORKDIR requires exactly one argument"],
    ["USER --x=y root", "unknown flag: --x"],
    ["EXPOSE", "EXPOSE requires at least one argument"],
    ["VOLUME", "VOLUME requires at least one argument"],
    ['VOLUME [""]', "VOLUME specified can not be an empty string"],
    ["SHELL bash", "SHELL requires the arguments to be in JSON form"],
    ["SHELL []", "SHELL requires at least one argument"],
    ["STOPSIGNAL", "STOPSIGNAL requires exactly one argument"],
    ["MAINTAINER", "MAINTAINER requires exactly one argument"],
    ["COPY a", "COPY requires at least two arguments, but only one was provided. Destination could not be determined"],
    ["ADD", "ADD requires at least two arguments, but only one was provided. Destination could not be determined"],
    ["COPY --link=maybe a b", "expecting boolean value for flag --link, not: maybe"],
    ["COPY --link= a b", "missing a value on flag: --link"],
    ["COPY --exclude a b", "missing a value on flag: --exclude"],
    ["COPY --form=a b c", "unknown flag: --form (did you mean from?)"],
    ["RUN --network=all x", 'invalid network mode "all"'],
    ["RUN --security=off x", 'security "off" is not valid'],
    ["ONBUILD", "ONBUILD requires at least one argument"],
    ["ONBUILD ONBUILD RUN a", "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
    ["ONBUILD from a", "FROM isn't allowed as an ONBUILD trigger"],
    ["ONBUILD MAINTAINER a", "MAINTAINER isn't allowed as an ONBUILD trigger"],
    ["HEALTHCHECK", "HEALTHCHECK requires at least one argument"],
    ["HEALTHCHECK NONE x", "HEALTHCHECK NONE takes no arguments"],
    ["HEALTHCHECK CMD", "Missing command after HEALTHCHECK CMD"],
    ["HEALTHCHECK curl x", 'Unknown type "CURL" in HEALTHCHECK (try CMD)'],
    ["HEALTHCHECK --interval=5 CMD x", 'time: missing unit in duration "5"'],
    ["HEALTHCHECK --interval=1us CMD x", 'Interval "interval" cannot be less than 1ms'],
    ["HEALTHCHECK --retries=-1 CMD x", "--retries cannot be negative (-1)"],
    ["HEALTHCHECK --retries=x CMD x", 'strconv.ParseInt: parsing "x": invalid syntax'],
    ["HEALTHCHECK --retries=9999999999 CMD x", 'strconv.ParseInt: parsing "9999999999": value out of range'],
  ])("%s", (line, expected) => {
    expect(message(line)).toBe(expected);
  });

  it("is not an empty RUN, CMD or ENTRYPOINT, nor flags of STOPSIGNAL", () => {
    for (const line of ["RUN", "CMD", "ENTRYPOINT", "CMD []", "STOPSIGNAL --x=y 9"]) expect(message(line)).toBe("");
  });

  it("is a here-document as a destination", () => {
    expect(message("COPY a <<E\nx\nE")).toBe("COPY cannot accept a heredoc as a destination");
  });
});

describe("FROM", () => {
  it("keeps a stage's name in lower case", () => {
    expect(value("FROM a AS Build-1.x_y")).toMatchObject({ name: "build-1.x_y", base: "a", platform: "" });
    expect(value("FROM --platform=$P a aS b")).toMatchObject({ name: "b", platform: "$P" });
  });

  it("has the comment that starts with its name for documentation", () => {
    expect(value("FROM a AS b", "# c is not\n# b is the  builder\n")).toMatchObject({ doc: "is the  builder" });
    expect(value("FROM a AS b", "# builder\n")).toMatchObject({ doc: "" });
    expect(value("FROM a", "# a is it\n")).toMatchObject({ doc: "" });
  });
});

describe("ARG", () => {
  it("tells an empty default from none, and keeps quotes for later", () => {
    expect(value(`ARG A B= C="d e" F=g=h`, "# B of it\n")).toMatchObject({
      definitions: [
        { key: "A", value: undefined, doc: "" },
        { key: "B", value: "", doc: "of it" },
        { key: "C", value: '"d e"', doc: "" },
        { key: "F", value: "g=h", doc: "" },
      ],
    });
  });
});

describe("other instructions", () => {
  it("note pairs in the old form", () => {
    expect(value("ENV A b c")).toMatchObject({ pairs: [{ key: "A", value: "b c", isLegacy: true }] });
    expect(value("LABEL a=b")).toMatchObject({ pairs: [{ key: "a", value: "b", isLegacy: false }] });
  });

  it("sort the ports of EXPOSE by their bytes", () => {
    expect(value("EXPOSE 9 80 443")).toMatchObject({ ports: ["443", "80", "9"] });
  });

  it("keep the shell form in one piece", () => {
    expect(value("RUN  echo  'a'")).toMatchObject({ line: { args: ["echo  'a'"], usesShell: true } });
    expect(value('RUN ["echo", "a b"]')).toMatchObject({ line: { args: ["echo", "a b"], usesShell: false } });
  });

  it("give HEALTHCHECK its durations in nanoseconds", () => {
    const line = "HEALTHCHECK --interval=1m30s --timeout=1.5s --start-period=0s --retries=3 CMD curl x";
    expect(value(line)).toMatchObject({
      settings: { test: ["CMD-SHELL", "curl x"], interval: 90e9, timeout: 1.5e9, startPeriod: 0, retries: 3 },
    });
    expect(value('healthcheck cmd ["a"]')).toMatchObject({ settings: { test: ["CMD", "a"] } });
    expect(value("HEALTHCHECK none")).toMatchObject({ settings: { test: ["NONE"] } });
  });

  it("take here-documents of COPY for files, the last of one name counting", () => {
    expect(value("COPY <<a b <<'c' /d/\n$x\na\n\ty\nc\n")).toMatchObject({
      sources: ["b"],
      inlineFiles: [
        { name: "a", content: "$x\n", expand: true },
        { name: "c", content: "\ty\n", expand: false },
      ],
      destination: "/d/",
    });
  });

  it("keep the words of ONBUILD with their here-documents", () => {
    expect(value("onbuild  RUN <<E\nx\nE\n")).toMatchObject({ expression: "RUN <<E\nx\nE" });
    expect(value("ONBUILD RUN a \\\n  b")).toMatchObject({ expression: "RUN a   b" });
  });
});
