import type { HostileText } from "./hostile-text.ts";

/** Blanks, line ends and continuations. */
export function layout(): HostileText[] {
  const mebi = 1 << 20;
  return [
    { name: "1 MiB of backslashes", text: "\\".repeat(mebi) },
    { name: "1 MiB of backslashes and line ends", text: "\\\n".repeat(mebi / 2) },
    {
      name: "1 MiB of backslashes and empty lines behind FROM",
      text: `FROM a\nRUN x ${"\\\n\n".repeat(mebi / 3 - 10)}`,
    },
    { name: "1 MiB of continued lines", text: `FROM a\nRUN x${" \\\n y".repeat(mebi / 5 - 10)}\n` },
    { name: "1 MiB of continued comments", text: `FROM a\nRUN x \\\n${"# y\n".repeat(mebi / 4 - 20)} z\n` },
    { name: "1 MiB of line ends", text: "\n".repeat(mebi) },
    { name: "1 MiB of carriage returns", text: "\r".repeat(mebi) },
    { name: "1 MiB of blanks", text: " ".repeat(mebi) },
    { name: "a line of 56,000 blanks", text: `FROM a\nRUN x${" ".repeat(56_000)}y\n` },
    { name: "56,000 blanks at a line's end", text: `FROM a\nRUN x${" ".repeat(56_000)}\\\n y\n` },
    { name: "1 MiB of blanks between words", text: `FROM a\nRUN ${" x".repeat(mebi / 2 - 20)}\n` },
    { name: "1 MiB of tabs before a continuation", text: `FROM a\nRUN x${"\t".repeat(mebi - 100)}\\\n\n` },
    { name: "1 MiB of quotes", text: `FROM a\nENV A=${'"'.repeat(mebi - 20)}\n` },
    { name: "1 MiB of dollars", text: `FROM a\nENV A=${"$".repeat(mebi - 20)}\n` },
    { name: "1 MiB of variables", text: `FROM a\nENV A=${"$a".repeat(mebi / 2 - 20)}\n` },
    { name: "1 MiB of equals signs", text: `FROM a\nENV ${"=".repeat(mebi - 20)}\n` },
    { name: "1 MiB of commas in a mount", text: `FROM a\nRUN --mount=${",".repeat(mebi - 40)} x\n` },
    { name: "1 MiB of dashes", text: `FROM a\nRUN ${"-".repeat(mebi - 20)}\n` },
    { name: "1 MiB of flags", text: `FROM a\nCOPY ${"--link ".repeat(mebi / 7 - 20)} a b\n` },
    {
      name: "1 MiB of slashes",
      text: `FROM a\nWORKDIR ${"/".repeat(mebi - 20)}\nCOPY ${"../".repeat(10_000)} ${"./".repeat(10_000)}\n`,
    },
    { name: "1 MiB of a stage's name", text: `FROM a AS ${"a".repeat(mebi - 20)}\n` },
    { name: "1 MiB of an image's name", text: `FROM ${"a".repeat(mebi - 20)}\n` },
    { name: "1 MiB of an image's path", text: `FROM ${"a/".repeat(mebi / 2 - 20)}a\n` },
    { name: "1 MiB of an image's separators", text: `FROM ${"a_".repeat(mebi / 2 - 20)}\n` },
    { name: "1 MiB of a domain", text: `FROM ${"a.".repeat(mebi / 2 - 20)}/b:\n` },
    { name: "1 MiB of percent signs in a URL", text: `FROM a\nADD http://a/${"%41".repeat(mebi / 3 - 20)} /x\n` },
    { name: "1 MiB of brackets in a pattern", text: `FROM a\nCOPY ${"[".repeat(mebi - 40)} /x\n` },
    { name: "1 MiB of stars in a source", text: `FROM a\nCOPY ${"*".repeat(mebi - 40)} /x\n` },
    { name: "1 MiB of emoji", text: `FROM a\nLABEL a="${"🐳".repeat(mebi / 4 - 20)}"\n` },
    { name: "1 MiB of half characters", text: "\uD800".repeat(mebi / 2) },
    {
      name: "1 MiB of zeros",
      text: `FROM a\nEXPOSE ${"0".repeat(mebi - 40)}\nHEALTHCHECK --interval=${"1h".repeat(5000)} CMD x\n`,
    },
    { name: "a port of a million digits", text: `FROM a\nEXPOSE ${"9".repeat(mebi - 40)}\n` },
    {
      name: "an epoch of a million digits",
      text: "FROM a\nRUN x\n",
      options: { buildArgs: { SOURCE_DATE_EPOCH: "9".repeat(500_000) } },
    },
    { name: "directives of a megabyte", text: `# check=skip=${"A,".repeat(mebi / 2 - 30)}\nFROM a\n` },
    { name: "a directive of blanks", text: `# escape${" ".repeat(mebi - 100)}x\nFROM a\n` },
    { name: "a JSON form of blanks", text: `FROM a\nCMD [${" ".repeat(mebi - 100)}"x"\n` },
  ];
}
