import type { ShellCommand } from "../../shell/script/script.ts";
import { imageParts } from "./runtime-image.ts";
import { isProgram } from "./stage-commands.ts";

/** Whether an image, as written, is of a release that comes without `adduser` and `addgroup`. */
export function lacksAdduser(image: string): boolean {
  const { name, tag } = imageParts(image);
  return (
    (name === "debian" && /^(?:trixie|13|latest|stable)/.test(tag)) ||
    (name === "ubuntu" && /^(?:noble|24\.04)/.test(tag))
  );
}

/** Options of `adduser` and `addgroup` with a value, and what `useradd` and `groupadd` call them; "" for one that isn't needed. */
const VALUED: ReadonlyMap<string, string> = new Map([
  ["--uid", "--uid"],
  ["-u", "--uid"],
  ["--gid", "--gid"],
  ["--ingroup", "--gid"],
  ["--home", "--home-dir"],
  ["--shell", "--shell"],
  ["--gecos", ""],
  ["--comment", ""],
]);
const PLAIN = /^--(?:system|group|no-create-home|disabled-(?:password|login)|quiet|force-badname|allow-bad-names)$/;

/** `adduser` and `addgroup` as commands that every Debian has; null for other commands, or with options that aren't known. */
export function withoutAdduser(command: ShellCommand): string | null {
  const isGroup = isProgram(command, "addgroup");
  if (!isGroup && !isProgram(command, "adduser")) return null;
  const words = command.args.map(({ text }) => text);
  if (command.redirects.length > 0 || !command.args.every(({ text }) => /^[\w./${}=,: -]*$/.test(text))) return null;
  const options: string[] = [];
  const names: string[] = [];
  const flags = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [option = "", given] = word.split("=");
    const known = VALUED.get(option);
    if (known !== undefined) {
      const value = given ?? words[++at] ?? "";
      if (known !== "") options.push(`${known} ${value}`);
    } else if (PLAIN.test(word)) flags.add(word);
    else if (word.startsWith("-") || /\s/.test(word) || word === "") return null;
    else names.push(word);
  }
  const [name, group, ...others] = names;
  if (name === undefined || others.length > 0) return null;
  const isSystem = flags.has("--system");
  if (group !== undefined) return options.length + flags.size > 0 ? null : `usermod --append --groups ${group} ${name}`;
  const given = [...(isSystem ? ["--system"] : []), ...options];
  if (isGroup || (flags.has("--group") && !isSystem)) return ["groupadd", ...given, name].join(" ");
  const hasGroup = options.some((option) => option.startsWith("--gid"));
  return [
    "useradd",
    ...given,
    ...(hasGroup ? [] : isSystem && !flags.has("--group") ? ["--gid nogroup"] : ["--user-group"]),
    isSystem || flags.has("--no-create-home") ? "--no-create-home" : "--create-home",
    name,
  ].join(" ");
}
