import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ENTRIES, TYPE_MODULES } from "./entries.ts";

const OPTIONS: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  isolatedDeclarations: true,
  stripInternal: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
};

/** The types of each public module, by its name. They refer to each other only, so nothing internal becomes public. */
export function declarationsOf(root: string): ReadonlyMap<string, string> {
  const modules = Object.entries({ ...ENTRIES, ...TYPE_MODULES });
  return new Map(modules.map(([name, file]) => [name, declarationOf(file, readFileSync(join(root, file), "utf8"))]));
}

function declarationOf(file: string, source: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: file,
    compilerOptions: OPTIONS,
  });
  const [first] = diagnostics;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  const internal = /from "(#[^"]*)"/.exec(outputText)?.[1];
  if (internal !== undefined) throw new Error(`${file}: its public types refer to ${internal}`);
  return outputText.replace(/(from "\.\/[^"]*)\.ts"/g, '$1.js"');
}
