import { describe, expect, it } from "vitest";
import { analyze } from "../../analyze.ts";

const stepsOf = (text: string) => analyze(text).build.steps;
const actionsOf = (text: string) => stepsOf(text).flatMap(({ op }) => (op.kind === "file" ? op.actions : []));
const errorOf = (text: string) => analyze(text).build.error?.message;
const DIGEST = `sha256:${"ab".repeat(32)}`;

describe("COPY", () => {
  it("takes from the context, one action for each source", () => {
    const text = "FROM a\nENV D=/in\nCOPY x /y/../z* ./$D/\n";
    expect(actionsOf(text)).toMatchObject([
      { action: "copy", src: "/x", dest: "/in/", mode: -1, owner: "" },
      { action: "copy", src: "/z*", dest: "/in/" },
    ]);
  });

  it("goes to the working directory where the destination is relative, keeping a slash at its end", () => {
    const destOf = (dest: string) => actionsOf(`FROM a\nWORKDIR /w\nCOPY x ${dest}\n`).at(-1)?.dest;
    expect([".", "./", "d", "d/", "/d/.", '""', "../d"].map(destOf)).toEqual([
      "/w/",
      "/w/",
      "/w/d",
      "/w/d/",
      "/d/.",
      "/w/",
      "/d",
    ]);
  });

  it("has owner and mode", () => {
    const [action] = actionsOf("FROM a\nARG U=app\nCOPY --chown=$U:root --chmod=0644 x /y\n");
    expect(action).toMatchObject({ owner: "app:0", mode: 0o644 });
    expect(actionsOf("FROM a\nCOPY --chown=12 x /y\n")[0]?.owner).toBe("12:");
    expect(actionsOf("FROM a\nCOPY --chmod=u+x,go=r x /y\n")[0]?.mode).toBe(0);
  });

  it("keeps what is above `/./` out of the copied path with --parents", () => {
    expect(actionsOf("FROM a\nCOPY --parents a/./b/*.c /in/\n")[0]).toMatchObject({ src: "/a", include: ["b/*.c"] });
    expect(actionsOf("FROM a\nCOPY --parents a/b /in/\n")[0]).toMatchObject({ src: "/", include: ["a/b"] });
  });

  it("leaves out what --exclude names, as written", () => {
    expect(actionsOf("FROM a\nCOPY --exclude=*.md --exclude=$X . /\n")[0]?.exclude).toEqual(["*.md", "$X"]);
  });

  it("writes here-documents as files, expanded unless quoted", () => {
    const text = "FROM a\nENV V=v\nCOPY <<one <<'two' <<-three /in/\n$V \"$V\"\none\n$V\ntwo\n\t$V\n\tthree\n";
    const files = actionsOf(text).filter(({ action }) => action === "mkfile");
    expect(Object.fromEntries(files.map(({ dest, data }) => [dest, data]))).toEqual({
      "/one": 'v "v"\n',
      "/two": "$V\n",
      "/three": "v\n",
    });
    expect(files.map(({ mode }) => mode)).toEqual([0o644, 0o644, 0o644]);
  });

  it("from another stage waits for that stage's last step", () => {
    const steps = stepsOf("FROM a AS x\nRUN one\nRUN two\nFROM b\nCOPY --from=x /1 /1\n");
    const copy = steps.find(({ name }) => name.includes("COPY"));
    expect(copy?.inputs.map((id) => steps[id]?.name)).toEqual([
      "[stage-1 1/2] FROM docker.io/library/b:latest",
      "[x 3/3] RUN two",
    ]);
  });

  it.each([
    [
      "COPY --from=$X a b",
      "variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround",
    ],
    ["COPY --chmod=9 a b", "invalid chmod parameter: '9'. it should be octal string and between 0 and 07777"],
    ["COPY --chmod=10000 a b", "invalid chmod parameter: '10000'. it should be octal string and between 0 and 07777"],
    ["COPY --chmod=u a b", "invalid syntax"],
    ["COPY https://x.org/a b", "source can't be a URL for COPY"],
    ["COPY https://x.org/a.git b", "source can't be a git ref for COPY"],
    ["ADD --checksum=x a b", "checksum requires HTTP(S) or Git sources"],
    ["ADD --checksum=x https://x.org/a b", "invalid checksum digest format"],
    [
      `ADD --checksum=${DIGEST} https://x.org/a https://x.org/b /c/`,
      "checksum can't be specified for multiple sources",
    ],
    ["ADD https://x.org/a.git?what=1 /b", 'unexpected query "what"'],
    ["ADD --keep-git-dir=false https://x.org/a.git?keep-git-dir=1 /b", "inconsistent keep-git-dir configuration"],
  ])("is refused: %s", (line, message) => {
    expect(errorOf(`FROM a\n${line}\n`)).toBe(message);
  });
});

describe("--link", () => {
  it("makes its own layer, merged with what was there, under one number", () => {
    const steps = stepsOf("FROM a\nCOPY --link x /y\n");
    expect(steps.map(({ name, op }) => `${op.kind} ${name}`)).toEqual([
      "source [1/2] FROM docker.io/library/a:latest",
      "source local://context",
      "file [2/2] COPY --link x /y",
      "merge [2/2] LINK COPY --link x /y",
    ]);
    expect(steps.at(-1)?.inputs).toEqual([0, 2]);
    expect(steps[2]?.inputs).toEqual([1]);
  });

  it("has nothing to merge with on scratch", () => {
    expect(stepsOf("FROM scratch\nCOPY --link x /y\n").map(({ op }) => op.kind)).toEqual(["source", "file"]);
  });

  it("stays a plain copy with --chmod", () => {
    expect(stepsOf("FROM a\nCOPY --link --chmod=644 x /y\n").some(({ op }) => op.kind === "merge")).toBe(false);
  });
});

describe("ADD", () => {
  it("unpacks archives of the context unless told not to", () => {
    const unpacks = (flag: string) => actionsOf(`FROM a\nADD ${flag} x.tar /y\n`)[0]?.unpack;
    expect([unpacks(""), unpacks("--unpack=false"), unpacks("--unpack")]).toEqual([true, false, true]);
  });

  it("loads from the web into a file of the address's name, packed unless told", () => {
    const addOf = (flags: string, address: string) => `FROM a\nADD ${flags} ${address} /in/\n`;
    const sourceOf = (text: string) =>
      stepsOf(text).find(({ op }) => op.kind === "source" && op.identifier.startsWith("http"))?.op;
    expect(sourceOf(addOf("", "https://x.org/a/b.tgz?c=d"))).toEqual({
      kind: "source",
      identifier: "https://x.org/a/b.tgz?c=d",
      attrs: { "http.filename": "b.tgz" },
    });
    expect(sourceOf(addOf(`--checksum=${DIGEST}`, "https://x.org/a"))).toMatchObject({
      attrs: { "http.checksum": DIGEST },
    });
    expect(sourceOf(addOf("", "https://x.org/"))).toMatchObject({ attrs: { "http.filename": "__unnamed__" } });
    expect(actionsOf(addOf("", "https://x.org/a.tgz"))[0]).toMatchObject({ src: "/a.tgz", unpack: false });
    expect(actionsOf(addOf("--unpack", "https://x.org/a.tgz"))[0]?.unpack).toBe(true);
  });

  it("loads git repositories with reference, directory and attributes", () => {
    const gitOf = (address: string, flags = "") => {
      const steps = stepsOf(`FROM a\nADD ${flags} ${address} /in/\n`);
      return steps.find(({ op }) => op.kind === "source" && op.identifier.startsWith("git"))?.op;
    };
    expect(gitOf("https://x.org/a/b.git#v1:sub")).toMatchObject({
      identifier: "git://x.org/a/b.git#v1:sub",
      attrs: { "git.fullurl": "https://x.org/a/b.git", "git.authtokensecret": "GIT_AUTH_TOKEN" },
    });
    expect(gitOf("git@x.org:a/b.git", "--keep-git-dir")).toMatchObject({
      identifier: "git://x.org/a/b.git",
      attrs: { "git.mountsshsock": "default", "git.keepgitdir": "true", "git.fullurl": "git@x.org:a/b.git" },
    });
    expect(gitOf("https://x.org/b.git?tag=v2&subdir=d&submodules=false")).toMatchObject({
      identifier: "git://x.org/b.git#refs/tags/v2:d",
      attrs: { "git.skipsubmodules": "true" },
    });
  });

  it("takes an address without .git for the web", () => {
    expect(stepsOf("FROM a\nADD https://github.com/a/b /in\n")[1]?.op).toMatchObject({
      identifier: "https://github.com/a/b",
    });
  });
});
