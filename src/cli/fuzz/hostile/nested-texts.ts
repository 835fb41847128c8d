import type { HostileText } from "./hostile-text.ts";

/** What is inside of itself. */
export function nested(): HostileText[] {
  const braces = (depth: number) => "${A:-".repeat(depth) + "x" + "}".repeat(depth);
  return [
    { name: "6,000 ONBUILD in one another", text: `FROM a\n${"ONBUILD ".repeat(6000)}RUN x\n` },
    { name: "100,000 ONBUILD in one another", text: `FROM a\n${"ONBUILD ".repeat(100_000)}RUN x\nFROM 0\n` },
    { name: "20,000 braces", text: `FROM a\nENV B=${braces(20_000)}\n` },
    { name: "400 braces 100 times", text: `FROM a\n${`ENV B=${braces(400)}\n`.repeat(100)}` },
    { name: "20,000 open braces", text: `FROM a\nENV B=${"${A:-".repeat(20_000)}\n` },
    { name: "a shell text of parentheses", text: `FROM a\nRUN ${"(".repeat(50_000)}\n` },
    { name: "a shell text of substitutions", text: `FROM a\nRUN ${"$(".repeat(30_000)}x${")".repeat(30_000)}\n` },
    { name: "a shell text of backquotes", text: `FROM a\nRUN ${"`\\".repeat(30_000)}\n` },
    { name: "a shell text of ifs", text: `FROM a\nRUN ${"if x; then ".repeat(20_000)}\n` },
    { name: "a shell text of quotes", text: `FROM a\nRUN ${'"$('.repeat(20_000)}\n` },
    { name: "JSON in JSON", text: `FROM a\nRUN ${"[".repeat(100_000)}\n` },
    {
      name: "JSON of 100,000 strings",
      text: `FROM a\nRUN [${Array.from({ length: 100_000 }, () => '"x"').join(",")}]\n`,
    },
    { name: "40,000 commands in one RUN", text: `FROM a\nRUN ${"apt-get install -y x && ".repeat(40_000)}true\n` },
    {
      name: "here-documents in one RUN",
      text: `FROM a\nRUN ${Array.from({ length: 5000 }, (_, at) => `<<E${at}`).join(" ")}\n${Array.from({ length: 5000 }, (_, at) => `x\nE${at}`).join("\n")}\n`,
    },
    { name: "here-documents that never end", text: `FROM a\nRUN ${"<<E ".repeat(50_000)}\nx\n` },
  ];
}
