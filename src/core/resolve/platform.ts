import { toLower } from "../text/case.ts";
import { compareBytes } from "../text/compare.ts";
import { joinPath } from "../text/path.ts";
import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
  readonly osVersion: string;
  readonly osFeatures: readonly string[];
}

/** The platform that builds where nothing else is said. */
export const BUILD_PLATFORM: Platform = {
  os: "linux",
  architecture: "amd64",
  variant: "",
  osVersion: "",
  osFeatures: [],
};

/** None: what runs on a named context without an image config. */
export const UNKNOWN_PLATFORM: Platform = { os: "", architecture: "", variant: "", osVersion: "", osFeatures: [] };

const COMPONENT = /^[A-Za-z0-9_.-]+$/;
const OS_COMPONENT = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/;

const KNOWN_OS = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(
    " ",
  ),
);

const KNOWN_ARCHITECTURES = new Set(
  (
    "386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 " +
    "mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"
  ).split(" "),
);

/**
 * Reads `linux/arm64/v8`, `arm64`, `windows(10.0.17763)/amd64`; as containerd's `platforms.Parse`, with its messages.
 * What is left out is as on `host`.
 */
export function parsePlatform(text: string, host = BUILD_PLATFORM): Result<Platform> {
  const invalid = (message: string): Result<Platform> => fail(`${message}: invalid argument`);
  if (text.includes("*")) return invalid(`${quote(text)}: wildcards not yet supported`);
  const parts = splitAtMost(text, "/", 4);
  const [first = "", second = "", third = ""] = parts;
  const os = OS_COMPONENT.exec(first);
  if (!os)
    return invalid(
      `${quote(first)} is an invalid OS component of ${quote(text)}: OSAndVersion specifier component must match ${quote(OS_COMPONENT.source)}`,
    );
  for (const part of parts.slice(1)) {
    if (!COMPONENT.test(part))
      return invalid(
        `${quote(part)} is an invalid component of ${quote(text)}: platform specifier component must match ${quote(COMPONENT.source)}`,
      );
  }
  const osVersion = decodeOption(os[2] ?? "");
  if (!osVersion.ok)
    return fail(`${quote(text)} has an invalid OS version ${quote(os[2] ?? "")}: ${osVersion.message}`);
  const osFeatures: string[] = [];
  for (const raw of (os[3] ?? "").split("+").slice(1)) {
    const feature = decodeOption(raw);
    if (!feature.ok)
      return fail(`${quote(text)} has invalid OS features: invalid os feature ${quote(raw)}: ${feature.message}`);
    osFeatures.push(feature.value);
  }
  const base = { os: normalizeOs(os[1] ?? ""), osVersion: osVersion.value, osFeatures };
  switch (parts.length) {
    case 1: {
      if (KNOWN_OS.has(base.os)) {
        const variant = host.architecture === "arm" && host.variant !== "v7" ? host.variant : "";
        return ok({ ...base, architecture: host.architecture, variant });
      }
      const arch = withoutDefaultVariant(normalizeArchitecture(first, ""));
      if (KNOWN_ARCHITECTURES.has(arch.architecture)) return ok({ ...base, ...arch, os: BUILD_PLATFORM.os });
      return invalid(`${quote(text)}: unknown operating system or architecture`);
    }
    case 2:
      return ok({ ...base, ...withoutDefaultVariant(normalizeArchitecture(second, "")) });
    case 3: {
      const arch = normalizeArchitecture(second, third);
      const isPlainArm64 = arch.architecture === "arm64" && arch.variant === "";
      return ok({ ...base, ...arch, variant: isPlainArm64 ? "v8" : arch.variant });
    }
    default:
      return invalid(`${quote(text)}: cannot parse platform specifier`);
  }
}

/** The canonical form, which `--platform` is brought into: `linux/arm64/v8` is `linux/arm64`; as `platforms.Normalize`. */
export function normalizePlatform({ os, architecture, variant, osVersion, osFeatures }: Platform): Platform {
  return {
    ...normalizeArchitecture(architecture, variant),
    os: normalizeOs(os),
    osVersion,
    osFeatures: [...new Set(osFeatures)].toSorted(compareBytes),
  };
}

/** `os/architecture/variant`; as `platforms.FormatAll`. */
export function formatPlatform(platform: Platform): string {
  const known = formatted.get(platform);
  if (known !== undefined) return known;
  const text = format(platform);
  formatted.set(platform, text);
  return text;
}

/** Every RUN says its platform, and there are few of them. */
const formatted = new WeakMap<Platform, string>();

function format(platform: Platform): string {
  const { os, architecture, variant, osVersion, osFeatures } = platform;
  if (os === "") return "unknown";
  const features = [...new Set(osFeatures)].filter((feature) => feature !== "").toSorted(compareBytes);
  const options = [encodeOption(osVersion), ...features.map(encodeOption)].join("+");
  return joinPath(options === "" ? os : `${os}(${options})`, architecture, variant);
}

interface Architecture {
  readonly architecture: string;
  readonly variant: string;
}

function normalizeOs(written: string): string {
  const os = toLower(written);
  return os === "macos" ? "darwin" : os;
}

function normalizeArchitecture(writtenArchitecture: string, writtenVariant: string): Architecture {
  const architecture = toLower(writtenArchitecture);
  const variant = toLower(writtenVariant);
  switch (architecture) {
    case "i386":
      return { architecture: "386", variant: "" };
    case "x86_64":
    case "x86-64":
    case "amd64":
      return { architecture: "amd64", variant: variant === "v1" ? "" : variant };
    case "aarch64":
    case "arm64":
      if (["8", "v8", "v8.0"].includes(variant)) return { architecture: "arm64", variant: "" };
      return { architecture: "arm64", variant: ["9", "9.0", "v9.0"].includes(variant) ? "v9" : variant };
    case "armhf":
      return { architecture: "arm", variant: "v7" };
    case "armel":
      return { architecture: "arm", variant: "v6" };
    case "arm":
      if (variant === "" || variant === "7") return { architecture, variant: "v7" };
      return { architecture, variant: ["5", "6", "8"].includes(variant) ? `v${variant}` : variant };
    default:
      return { architecture, variant };
  }
}

function withoutDefaultVariant({ architecture, variant }: Architecture): Architecture {
  return { architecture, variant: architecture === "arm" && variant === "v7" ? "" : variant };
}

function splitAtMost(text: string, separator: string, limit: number): string[] {
  const parts = text.split(separator);
  return parts.length <= limit ? parts : [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(separator)];
}

function decodeOption(text: string): Result<string> {
  const bad = /%(?![0-9A-Fa-f]{2})(.{0,2})/.exec(text);
  if (bad) return fail(`invalid URL escape ${quote(bad[0])}`);
  return ok(text.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

function encodeOption(text: string): string {
  return text.replace(/[%+()/]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
