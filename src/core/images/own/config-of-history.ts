import { joinPath } from "../../text/path.ts";
import { EMPTY_OWN_CONFIG, type OwnImageConfig } from "./own-image.ts";
import { isPort } from "./read-image-json.ts";

/** A line of a history. */
export interface HistoryEntry {
  /** The command, as `docker history` shows it: `ENV A=1`, `/bin/sh -c #(nop) CMD ["sh"]`. */
  readonly createdBy: string;
  readonly bytes: number;
}

interface HistoryConfig {
  readonly config: OwnImageConfig;
  /** Every entry is an instruction that was read in full, so that nothing else is set. */
  readonly isWhole: boolean;
}

/** What the instructions of a history set, the oldest first. What is cut off, or may mean two things, is left out. */
export function configOfHistory(entries: readonly HistoryEntry[]): HistoryConfig {
  return entries.reduce<HistoryConfig>(
    (made, { createdBy }) => {
      const { keyword, rest } = readEntry(createdBy);
      const isCut = /(?:…|\.\.\.)$/.test(rest) || rest.length > MAX_COMMAND;
      const change = apply(made.config, keyword, rest, isCut);
      return {
        config: { ...made.config, ...change.config },
        isWhole: made.isWhole && change.isCertain,
      };
    },
    { config: EMPTY_OWN_CONFIG, isWhole: true },
  );
}

const BUILDKIT = "# buildkit";
/** Longer commands are not looked at: no setting is that long. */
const MAX_COMMAND = 16_384;

/** The keyword in upper case, "" for what isn't an instruction. A command without one is that of a RUN. */
function readEntry(createdBy: string): { readonly keyword: string; readonly rest: string } {
  const written = createdBy.replace(/^\/bin\/sh -c #\(nop\)/, "").trim();
  const text = written.endsWith(BUILDKIT) ? written.slice(0, -BUILDKIT.length).trimEnd() : written;
  if (/^(?:\/bin\/(?:ba|a|da)?sh |\|\d+ )/.test(text)) return { keyword: "RUN", rest: "" };
  const [, keyword = "", rest = ""] = /^([A-Z]{3,11})\s+(.*)$/s.exec(text) ?? [];
  return { keyword, rest };
}

interface Change {
  readonly config: Partial<OwnImageConfig>;
  readonly isCertain: boolean;
}

const NOTHING: Change = { config: {}, isCertain: true };

function apply(config: OwnImageConfig, keyword: string, rest: string, isCut: boolean): Change {
  const set = (change: Partial<OwnImageConfig>): Change => (isCut ? { config: {}, isCertain: false } : sure(change));
  switch (keyword) {
    case "RUN":
    case "COPY":
    case "ADD":
    case "ARG":
    case "MAINTAINER":
    case "LABEL":
      return NOTHING;
    case "ENV":
      return setVariables(config, rest, isCut);
    case "WORKDIR":
      return set({ workingDir: rest.startsWith("/") ? rest : joinPath(`${config.workingDir || "/"}/${rest}`) });
    case "USER":
      return set({ user: rest });
    case "CMD":
      return isCut ? { config: { cmd: [] }, isCertain: false } : setCommand("cmd", rest);
    case "ENTRYPOINT": {
      if (isCut) return { config: { entrypoint: [], cmd: [] }, isCertain: false };
      const change = setCommand("entrypoint", rest);
      // a CMD of the same Dockerfile stays, one of its base image doesn't
      return config.cmd.length === 0 ? change : { config: { ...change.config, cmd: [] }, isCertain: false };
    }
    case "SHELL":
      return set({ shell: quotedIn(rest) ?? rest.replace(/^\[|\]$/g, "").split(/\s+/) });
    case "STOPSIGNAL":
      return set({ stopSignal: rest });
    case "EXPOSE":
      return set({ ports: [...new Set([...config.ports, ...portsIn(rest)])] });
    case "VOLUME":
      return set({ volumes: [...new Set([...config.volumes, ...volumesIn(rest)])] });
    default:
      // an ONBUILD may have run already, in an image between; a health check is shown in a form of Go's; anything else was not made by a Dockerfile
      return { config: {}, isCertain: false };
  }
}

function sure(config: Partial<OwnImageConfig>): Change {
  return { config, isCertain: true };
}

/**
 * Values are shown without quotes, so that a space may be part of one. What looks like several variables may be one whose
 * value has `NAME=` in it, so that none of the values is known.
 */
function setVariables({ env }: OwnImageConfig, rest: string, isCut: boolean): Change {
  const pairs = pairsIn(rest).flatMap((pair, position, all) => {
    const [, name = "", value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(pair) ?? [];
    const isOpen = all.length > 1 || (isCut && position === all.length - 1);
    return name === "" ? [] : [{ name, value: isOpen ? null : value }];
  });
  const names = new Set(pairs.map(({ name }) => name));
  return {
    config: { env: [...env.filter(({ name }) => !names.has(name)), ...pairs] },
    isCertain: pairs.length === 1 && !/\s/.test(rest) && !isCut,
  };
}

/** Cut in front of every word that begins like a variable. */
function pairsIn(rest: string): readonly string[] {
  const pairs: string[] = [];
  for (const part of rest.split(/(\s+)/)) {
    if (pairs.length === 0 || /^[A-Za-z_]\w*=/.test(part)) pairs.push(part);
    else pairs.push(`${pairs.pop() ?? ""}${part}`);
  }
  return pairs.map((pair) => pair.trim());
}

function setCommand(field: "cmd" | "entrypoint", rest: string): Change {
  const words = quotedIn(rest);
  if (words) return sure({ [field]: words });
  return rest === "[]" ? sure({ [field]: [] }) : { config: { [field]: [] }, isCertain: false };
}

/** `["a","b"]`, or Go's `["a" "b"]`; null for anything else. */
function quotedIn(written: string): readonly string[] | null {
  if (!/^\[\s*"(?:[^"\\]|\\.)*"(?:[\s,]+"(?:[^"\\]|\\.)*")*\s*\]$/.test(written)) return null;
  const words = written.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  try {
    return words.map((word) => String(JSON.parse(word)));
  } catch {
    return null;
  }
}

/** `map[80/tcp:{} 443/tcp:{}]`, `[80/tcp]`, or `80 443`. */
function portsIn(written: string): readonly string[] {
  return written
    .replace(/^map\[|^\[|\]$/g, "")
    .split(/\s+/)
    .map((port) => port.replace(/:\{\}$/, ""))
    .filter(isPort)
    .map((port) => (port.includes("/") ? port : `${port}/tcp`));
}

/** `[/data /logs]`. */
function volumesIn(written: string): readonly string[] {
  return (
    quotedIn(written) ??
    written
      .replace(/^\[|\]$/g, "")
      .split(/\s+/)
      .filter((path) => path !== "")
  );
}
