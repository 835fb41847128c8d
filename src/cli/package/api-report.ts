import { declarationsOf } from "./declarations.ts";

/** The public types of the package in one text; `docs/api-report.md` keeps the one that was agreed on. */
export function apiReport(root: string): string {
  const modules = [...declarationsOf(root)].map(([name, text]) => {
    const path = name === "analyze" ? "stagelight" : name === "types" ? "shared types" : `stagelight/${name}`;
    return `## ${path}\n\n\`\`\`ts\n${text.trim()}\n\`\`\`\n`;
  });
  return `# Public types

Generated: \`npx vitest run src/cli/package/api-report.test.ts -u\` writes it, and the same test fails when the public types
change unnoticed. [api.md](api.md) explains them.

${modules.join("\n")}`;
}
