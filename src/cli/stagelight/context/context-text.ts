import { lookUp } from "#core/text/look-up.ts";
import { printableText } from "#core/export/plain-text.ts";
import type { ContextCopy, ContextTransfer } from "#core/build/target-files.ts";
import type { Colors } from "../colors.ts";
import type { ContextReport } from "./context-report.ts";

const MAX_LARGEST = 5;
const MAX_FILES = 8;

/** What a build does with its context, for a person. */
export function contextText(report: ContextReport, colors: Colors): string {
  const { listing, files, folder, ignoreFile, analysis } = report;
  const held = Object.entries(listing).filter(([path]) => !path.endsWith("/"));
  const bytes = held.reduce((sum, [, { size = 0 }]) => sum + size, 0);
  const ignore = ignoreFile === null ? "no ignore file" : `ignored by ${ignoreFile}`;
  const parts = [
    `${colors.bold(`Context ${printableText(folder)}`)}\n  holds ${count(held.length, "file")} (${formatBytes(bytes)}), ${ignore}`,
    sentText(files.transfer, report, colors),
    ...files.copies.map((copy) => copyText(copy, analysis.build.steps[copy.step]?.name ?? "", colors)),
    ...files.mounts.map(({ step, destination, sees, isAbsent }) => {
      const what = isAbsent ? colors.red("is not there") : `sees ${count(sees.length, "path")}`;
      return `${colors.bold(printableText(analysis.build.steps[step]?.name ?? ""))}\n  the mount at ${printableText(destination)} ${what}`;
    }),
    ...files.failures.map(({ step, message }) => {
      const name = printableText(analysis.build.steps[step]?.name ?? "");
      return `${colors.red("Fails:")} ${name}\n  ${printableText(message)}`;
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sentText(transfer: ContextTransfer | null, { listing }: ContextReport, colors: Colors): string {
  const title = colors.bold("Sent to the builder");
  if (transfer === null) return `${title}\n  nothing: this build uses no files from the context`;
  if (transfer.error !== "") return `${title}\n  ${colors.red(printableText(transfer.error))}`;
  const sizes = transfer.paths
    .filter((path) => !path.endsWith("/"))
    .map((path) => ({ path, size: lookUp(listing, path)?.size ?? 0 }));
  const largest = sizes
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MAX_LARGEST)
    .map(({ path, size }) => `  ${formatBytes(size).padStart(9)}  ${printableText(path)}`);
  return [`${title}\n  ${count(sizes.length, "file")} (${formatBytes(transfer.bytes)}), the largest:`, ...largest].join(
    "\n",
  );
}

function copyText({ actions }: ContextCopy, name: string, colors: Colors): string {
  const lines = actions.flatMap(({ source, destination, hasFailed, lands }) => {
    if (hasFailed) return [`  ${colors.red("takes nothing:")} ${printableText(source)} is not there`];
    const files = lands.filter(({ kind }) => kind !== "directory");
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const shown = files
      .slice(0, MAX_FILES)
      .map(({ from, path }) => `    ${printableText(from)} ${colors.dim(`→ ${printableText(path)}`)}`);
    const more = files.length > MAX_FILES ? [colors.dim(`    and ${files.length - MAX_FILES} more`)] : [];
    const what = `${printableText(source)} to ${printableText(destination)}`;
    return [`  takes ${count(files.length, "file")} (${formatBytes(bytes)}): ${what}`, ...shown, ...more];
  });
  return [colors.bold(printableText(name)), ...(lines.length === 0 ? ["  takes nothing"] : lines)].join("\n");
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit] ?? ""}`;
}
