import type { AnalyzeOptions } from "#core/analysis.ts";
import type { HostileText } from "./hostile-text.ts";

/** Shell patterns, and ignore files. */
export function patterns(): HostileText[] {
  const ten = "a".repeat(10_000);
  const stars = "*".repeat(5000);
  const ignored = (dockerignore: string): AnalyzeOptions => ({ dockerignore });
  const copies = `FROM a\n${"COPY a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p x\n".repeat(2000)}`;
  return [
    {
      name: "a pattern of 10 kB on a value of 10 kB",
      text: `FROM a\nENV A=${ten}\nENV B=\${A/${"?*".repeat(5000)}b/}\n`,
    },
    { name: "a pattern replaced everywhere", text: `FROM a\nENV A=${ten}\nENV B=\${A//${"?*".repeat(2500)}b/x}\n` },
    { name: "a pattern 200 times", text: `FROM a\nENV A=${ten}\n${`ENV B=\${A/${"?*".repeat(500)}b/}\n`.repeat(200)}` },
    { name: "a greedy prefix", text: `FROM a\nENV A=${ten}\nENV B=\${A##${"*a".repeat(5000)}b}\n` },
    { name: "a greedy suffix", text: `FROM a\nENV A=${ten}\nENV B=\${A%%b${"*a".repeat(5000)}}\n` },
    { name: "an empty pattern replaced everywhere", text: `FROM a\nENV A=${ten}\n${"ENV A=${A//*/x}\n".repeat(500)}` },
    { name: "stars", text: `FROM a\nENV A=${ten}\nENV B=\${A#${stars}x}\n` },
    { name: "an ignore pattern of stars", text: copies, options: ignored(`${"**/".repeat(12)}[b]\n`) },
    { name: "an ignore pattern of stars in names", text: copies, options: ignored(`${"*a".repeat(2000)}b\n`) },
    { name: "ignore brackets", text: copies, options: ignored(`${"[a-z]*".repeat(500)}b\n`) },
    { name: "3,000 ignore lines", text: copies, options: ignored("**/*[a-c]*/x\n!y\n".repeat(3000)) },
    { name: "100,000 ignore lines", text: copies, options: ignored("*.go\n".repeat(100_000)) },
    { name: "an ignore file of escapes", text: copies, options: ignored("\\[\\*".repeat(50_000)) },
    {
      name: "a long source against ignore stars",
      text: `FROM a\nCOPY ${"a/".repeat(50_000)}b /x\n`,
      options: ignored(`${"**/a/".repeat(200)}c\n`),
    },
  ];
}
