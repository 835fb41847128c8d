import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { ContextListing } from "#core/context/context-listing.ts";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { entryPath, findEntry } from "#core/context/packed/packed-folder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { adviseOnFolder } from "./advise-on-folder.ts";
import { folderProblems } from "./folder-problems.ts";
import { ENTRY_STATES, isTakenBy } from "./folder-report.ts";
import { reportFolder } from "./report-folder.ts";

const TEXT = `FROM node:22 AS build
WORKDIR /app
COPY package.json ./
RUN npm ci
COPY . .
RUN npm run build
FROM nginx
COPY --from=build /app/public /site/
`;

const FILES: ContextListing = {
  "package.json": { size: 10 },
  "package-lock.json": { size: 100 },
  "public/logo.svg": { size: 5 },
  "src/a.ts": { size: 20 },
  ".env": { size: 1 },
  "node_modules/x/index.js": { size: 4000 },
  ".git/pack": { size: 9000 },
  link: { link: "src" },
};

function look(text: string, options: AnalyzeOptions = {}, listing = FILES) {
  const folder = packListing(listing);
  const unpacked = unpackFolder(folder);
  const analysis = analyze(text, options);
  const report = reportFolder(analysis, folder, unpacked);
  return {
    report,
    state: (path: string) => ENTRY_STATES[report.states[findEntry(folder, path)] ?? 0],
    messages: () => folderProblems(analysis, report, unpacked).map(({ message }) => message),
    problems: () => folderProblems(analysis, report, unpacked),
    advice: () => adviseOnFolder(analysis, folder, unpacked),
    paths: unpacked.paths,
  };
}

describe("reportFolder", () => {
  it("adds up what is sent, ignored and in the image", () => {
    const { report, state } = look(TEXT, { dockerignore: "# comment\nnode_modules\n.git\n!.git/pack\n" });
    expect(report.total).toEqual({ files: 8, bytes: 13_136 });
    expect(report.sent).toEqual({ files: 7, bytes: 9136 });
    expect(report.ignored).toEqual({ files: 1, bytes: 4000 });
    expect(report.inImage).toEqual({ files: 1, bytes: 5 });
    expect([state("node_modules/x/index.js"), state(".git/pack"), state("public")]).toEqual([
      "ignored",
      "sent",
      "sent",
    ]);
    const { folder, ignoredBy } = report;
    expect(ignoredBy[findEntry(folder, "node_modules/x/index.js")]).toBe(2);
    expect(ignoredBy[findEntry(folder, ".git/pack")]).toBe(0);
  });

  it("says which steps take an entry, and where it lands", () => {
    const { report } = look(TEXT);
    expect(report.readers.map(({ line, taken }) => [line, taken.files])).toEqual([
      [3, 1],
      [5, 8],
    ]);
    expect(report.readers[0]?.lands).toEqual([
      { path: "/app/package.json", entry: findEntry(report.folder, "package.json") },
    ]);
    expect(report.takenBy[findEntry(report.folder, "package.json")]).toBe(0b11);
    expect(report.takenBy[findEntry(report.folder, "src")]).toBe(0b10);
  });

  it("knows what a mount sees, and what nothing asks for", () => {
    const { report, state } = look("FROM a\nRUN --mount=source=src,target=/s make\n");
    expect(report.readers.map(({ kind, lands }) => [kind, lands.map(({ path }) => path)])).toEqual([
      ["mount", ["/s/a.ts"]],
    ]);
    expect([state("src/a.ts"), state("package.json")]).toEqual(["sent", "unused"]);
    expect(report.sent).toEqual({ files: 1, bytes: 20 });
  });

  it("knows what is ignored even where nothing builds, and takes an empty folder", () => {
    expect(look("FROM a\nNOPE\n", { dockerignore: ".git" }).report.ignored).toEqual({ files: 1, bytes: 9000 });
    expect(look(TEXT, {}, {}).report.total).toEqual({ files: 0, bytes: 0 });
  });

  it("follows a link that leads to itself no further", () => {
    const { report } = look("FROM a\nCOPY loop /x\n", {}, { loop: { link: "loop" } });
    expect(report.failures.length).toBe(1);
  });

  it("holds the same entries in the packed folder and in its paths", () => {
    const { report, paths } = look(TEXT);
    expect(paths.every((path, entry) => entryPath(report.folder, entry) === path)).toBe(true);
    expect(paths.every((path, entry) => findEntry(report.folder, path) === entry)).toBe(true);
  });
});

describe("folderProblems", () => {
  it.each([
    ["COPY pakage.json /", {}, "`pakage.json` isn't in the build context. Did you mean `package.json`?"],
    ["COPY src/A.ts /", {}, "`src/A.ts` isn't in the build context, but `src/a.ts` is: names are case-sensitive"],
    ["COPY logo.svg /", {}, "`logo.svg` isn't in the build context, but `public/logo.svg` is"],
    ["COPY nothing-like-it /", {}, "`nothing-like-it` isn't in the build context"],
    [
      "COPY src /s",
      { dockerignore: "\nsrc\n" },
      "`src` is in the folder, but line 2 of the `.dockerignore` leaves it out of the build context",
    ],
    ["ADD --chmod=755 pakage.json /", {}, "`pakage.json` isn't in the build context. Did you mean `package.json`?"],
  ])("says of %s what is missing", (line, options, message) => {
    expect(look(`FROM scratch\n${line}\n`, options).messages()).toEqual([message]);
  });

  it("is at the word, and its fix makes the build work", () => {
    const text = "FROM scratch\nCOPY src pakage.json /x/\n";
    const [problem] = look(text).problems();
    expect(problem && text.slice(problem.range.start, problem.range.end)).toBe("pakage.json");
    const edit = problem?.fixes[0]?.edits[0];
    if (!edit) throw new Error("no fix");
    expect(look(text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)).messages()).toEqual([]);
  });

  it("says which secrets and needless directories are copied, and which lock file is not", () => {
    expect(look(TEXT).messages()).toEqual([
      "`COPY .` copies `.env`, which looks like a secret: it stays in the build cache",
      "`COPY .` also copies `.git` (9.0 kB): a `.dockerignore` can leave it out",
      "`package-lock.json` is in the folder but isn't copied before line 4, which installs without it",
    ]);
    const clean = TEXT.replace("COPY package.json", "COPY package.json package-lock.json");
    expect(look(clean, { dockerignore: ".env\n.git\nnode_modules\n" }).messages()).toEqual([]);
  });
});

describe("isTakenBy", () => {
  it("takes no step that the report doesn't tell apart for another one", () => {
    const copies = Array.from({ length: 34 }, (_, at) => `COPY part${at} /out/`);
    const parts = Object.fromEntries(copies.map((_, at) => [`part${at}`, { size: 1 }]));
    const { report } = look(["FROM scratch", ...copies, ""].join("\n"), {}, parts);
    const readersOf = (path: string): readonly number[] =>
      report.readers.flatMap((_, place) => (isTakenBy(report, findEntry(report.folder, path), place) ? [place] : []));
    expect([readersOf("part1"), readersOf("part30"), readersOf("part33")]).toEqual([[1], [30], []]);
  });
});

describe("adviseOnFolder", () => {
  it("offers lines by what they save, each tried", () => {
    expect(look(TEXT).advice().suggestions).toMatchObject([
      { line: ".git", reason: "git", saved: { files: 1, bytes: 9000 }, rerunLines: [5] },
      { line: "node_modules", reason: "dependencies", saved: { files: 1, bytes: 4000 }, rerunLines: [5] },
    ]);
  });

  it("offers nothing that a step needs, or that nothing in the build makes again", () => {
    const text = "FROM scratch\nCOPY .git /git\nCOPY . /x\n";
    expect(look(text).advice().suggestions).toEqual([]);
  });

  it("asks about large directories that no step names and that stay out of the image", () => {
    const listing: ContextListing = {
      "package.json": { size: 10 },
      "src/a.ts": { size: 20 },
      "src/data/x.csv": { size: 800e6 },
      "public/film.mp4": { size: 900e6 },
      "assets/raw/a.psd": { size: 300e6 },
      "assets/raw/b.psd": { size: 300e6 },
      "models/m.bin": { size: 700e6 },
      "web/node_modules/x.js": { size: 90e6 },
      "web/index.html": { size: 1 },
      "small/x": { size: 40e6 },
    };
    const text = TEXT.replace("COPY . .", "COPY models /models\nCOPY . .");
    const { suggestions, generated } = look(text, {}, listing).advice();
    expect(suggestions.map(({ line, reason }) => [line, reason])).toEqual([
      ["src/data", "large"],
      ["assets", "large"],
      ["**/node_modules", "dependencies"],
    ]);
    expect(generated?.text).not.toContain("src/data");
  });

  it("writes a file with which the build is sent exactly what it uses", () => {
    const text = "FROM node\nCOPY package*.json ./\nCOPY link /l\nCOPY src /s\n";
    const { advice, report } = look(text);
    const { generated } = advice();
    expect(generated?.proof).toBe("same");
    const after = look(text, { dockerignore: generated?.text ?? "" });
    expect(after.report.sent).toEqual(report.sent);
    expect(after.report.ignored.files).toBe(report.total.files - report.sent.files);
    expect(after.messages()).toEqual(look(text).messages());
  });

  it("adds the suggestions where everything is copied", () => {
    const { generated } = look(TEXT, { dockerignore: "src" }).advice();
    expect(generated).toMatchObject({ text: "src\n.git\nnode_modules\n", proof: "less" });
  });
});
