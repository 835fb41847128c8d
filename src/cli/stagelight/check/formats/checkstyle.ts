import { type CheckedFile, placeOf } from "../checked-file.ts";

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Checkstyle's XML, which many CI servers read. */
export function toCheckstyle(files: readonly CheckedFile[]): string {
  const all = files.map(({ path, lines, problems }) => {
    const errors = problems.map((problem) => {
      const { line, column } = placeOf(problem, lines);
      const { rule, severity, message } = problem;
      return `    <error line="${line}" column="${column}" severity="${severity}" message="${escapeXml(message)}" source="${escapeXml(rule)}"/>\n`;
    });
    return `  <file name="${escapeXml(path)}">\n${errors.join("")}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${all.join("")}</checkstyle>\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
