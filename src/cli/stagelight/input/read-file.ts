import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";

/** The longest Dockerfile that is read, as in the page. */
export const MAX_SOURCE_BYTES = 1024 * 1024;

/** Reads a text file, or standard input for `-`. Ends the command where it isn't a text of at most 1 MiB. */
export async function readTextSource(path: string, io: Io, limit = MAX_SOURCE_BYTES): Promise<string> {
  const name = nameOf(path);
  const bytes = path === "-" ? await io.readInput(limit) : readBytes(path, io, limit);
  if (bytes.length > limit) throw tooLarge(name, limit);
  return decodeSource(bytes, name);
}

/** What a file is called in a sentence. */
export function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** UTF-8 with its byte order mark kept. */
export function decodeSource(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw new CommandFailure(`${name} is a binary file, not text.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailure(`${name} is not UTF-8 text.`);
  }
}

/** The bytes of a file or a pipe; one more than `limit` at most where its size isn't known before. */
export function readBytes(path: string, { cwd }: Pick<Io, "cwd">, limit: number): Uint8Array<ArrayBuffer> {
  try {
    const file = openSync(resolve(cwd, path), "r");
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) throw new CommandFailure(`${path} is a directory, not a file.`);
      if (stats.size > limit) throw tooLarge(path, limit, stats.size);
      return stats.isFile() && stats.size > 0 ? readWhole(file, stats.size, limit) : readAll(file, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(describeFileError(path, error));
  }
}

/** Why the system refuses a file, in a sentence. */
export function describeFileError(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  switch (code) {
    case "ENOENT":
      return `There is no file ${path}.`;
    case "ENOTDIR":
      return `There is no file ${path}: part of its path is not a directory.`;
    case "EACCES":
    case "EPERM":
      return `${path} can't be accessed: permission denied.`;
    case "EISDIR":
      return `${path} is a directory, not a file.`;
    default:
      return `${path} can't be accessed: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** A file of a known size, in one read where it hasn't grown: a thousand small files are thousands of calls. */
function readWhole(file: number, size: number, limit: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size + 1);
  const count = readSync(file, bytes);
  if (count === size) return bytes.subarray(0, count);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, count), readAll(file, limit - count)]));
}

function readAll(file: number, limit: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= limit) {
    const chunk = new Uint8Array(64 * 1024);
    const count = readSync(file, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function tooLarge(name: string, limit: number, size?: number): CommandFailure {
  const is = size === undefined ? "is too large" : `is too large (${mebibytes(size)} MiB)`;
  return new CommandFailure(`${name} ${is}: the limit is ${mebibytes(limit)} MiB.`);
}

function mebibytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 10) / 10);
}
