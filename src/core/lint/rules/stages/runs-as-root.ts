import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { type RootImage, rootImage } from "../../facts/images/root-image.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import { ownEntrypoint, startedProgram } from "../../facts/started-program.ts";
import { type CreatedUser, createdUsers } from "../../facts/user-numbers.ts";
import { changing, insert, unsafeFix } from "../../fix/edits.ts";
import { lineEndOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Images that run as root unless told otherwise, and are not made to. */
const ROOT_IMAGES =
  /^(?:debian|ubuntu|alpine|busybox|buildpack-deps|node|python|pypy|ruby|golang|rust|openjdk|eclipse-temurin|amazoncorretto|maven|perl|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux)$/;
/** Programs that start as root to give up their rights themselves, or that need them. */
const NEEDS_ROOT =
  /^(?:supervisord|init|s6-svscan|systemd|sshd|nginx|openresty|apache2?(?:ctl|-foreground)?|httpd(?:-foreground)?|crond?|dockerd(?:-entrypoint\.sh)?|containerd|rsyslogd|postfix|named|haproxy|keepalived|shorewall|service|iptables|vsftpd|pure-ftpd|smbd|nmbd|in\.tftpd|dind|rsync|radiusd|monit|snort|kismet|mosquitto|salt-master|cadvisor|php-fpm[\d.]*|openvpn|wg-quick|tailscaled|dnsmasq|unbound|tor|squid|gosu|su-exec|setpriv|runuser|su|sudo|bash|sh|ash|zsh)$/;
const DROPS_RIGHTS = /\b(?:gosu|su-exec|setpriv|runuser|setcap|s6-overlay|supervisor|systemd|sudo)\b/;

export const runsAsRoot: Rule = {
  id: "stages/runs-as-root",
  family: "stages",
  title: "The image runs as root",
  severity: "warning",
  check: (facts) => {
    const { build } = facts.input;
    if (!build?.config || !shipsToUsers(facts) || setsUser(facts)) return [];
    const root = rootImage(facts, build.stage);
    const program = startedProgram(facts);
    const at = findStart(facts);
    if (
      !at ||
      !isRootImage(root) ||
      program === "" ||
      NEEDS_ROOT.test(program) ||
      isPrompt(facts, program) ||
      dropsRights(facts, program)
    )
      return [];
    if (!isApplication(facts)) return [];
    const created = createdUser(facts);
    const message =
      created === undefined
        ? say`\`${program}\` runs as root: no \`USER\` is set`
        : say`\`${program}\` runs as root: \`${created.name}\` is created, but no \`USER\` switches to it`;
    return [
      toFinding(at, {
        message,
        severity: root.kind === "scratch" ? "info" : "warning",
        fixes: switchUser(facts, at, root, created),
      }),
    ];
  },
};

/** As written: what a variable of the base image says is not known here. */
function setsUser(facts: Facts): boolean {
  return shippedInstructions(facts).some(({ keyword }) => keyword === "user");
}

/** An image for other images or for trying things: it starts an interpreter without a program. */
function isPrompt(facts: Facts, program: string): boolean {
  const { cmd = [] } = facts.input.build?.config ?? {};
  const entrypoint = ownEntrypoint(facts);
  if (/^(?:jshell|irb|iex|cat|sqlplus|psql|sleep|tail|true|qemu-.*)$|\.(?:wasm|apk|jar|zip)$/.test(program))
    return true;
  return (
    /^(?:python[\d.]*|node|ruby|php|perl|java|lua|ghci|julia|R)$/.test(program) && entrypoint.length + cmd.length === 1
  );
}

/** The instruction that says what starts. */
function findStart(facts: Facts): InstructionFacts | undefined {
  const instructions = shippedInstructions(facts);
  return (
    instructions.findLast(({ keyword }) => keyword === "entrypoint") ??
    instructions.findLast(({ keyword }) => keyword === "cmd")
  );
}

/** It serves something or has its own program; a packaged tool is run as whoever calls it pleases. */
function isApplication(facts: Facts): boolean {
  return shippedInstructions(facts).some(
    ({ keyword }) => keyword === "expose" || keyword === "copy" || keyword === "add",
  );
}

function shippedInstructions(facts: Facts): InstructionFacts[] {
  return (facts.input.build?.ships ?? []).toReversed().flatMap((stage) => stageInstructions(facts, stage));
}

function isRootImage(root: RootImage): boolean {
  if (root.kind !== "image") return root.kind === "scratch";
  if (!/^(?:root|0)?(?::|$)/.test(root.known?.user ?? "")) return false;
  if (root.registry === "gcr.io" && root.path.startsWith("distroless/")) return !root.tag.includes("nonroot");
  if (root.registry === "mcr.microsoft.com")
    return (
      /^dotnet\/(?:sdk|aspnet|runtime|runtime-deps)$/.test(root.path) &&
      !/chiseled|distroless|nanoserver|windows/.test(root.tag)
    );
  return root.isOfficial && ROOT_IMAGES.test(root.path);
}

/** Something in the image may switch to another user when it starts: its own script, or a tool made for it. */
function dropsRights(facts: Facts, program: string): boolean {
  if (/\.sh$|entrypoint|^(?:start|run|init|boot)|init$|[$%]/.test(program)) return true;
  const { commands = [] } = facts.input.baseImages[facts.input.build?.stage ?? -1] ?? {};
  if (commands.some((name) => DROPS_RIGHTS.test(name))) return true;
  return shippedInstructions(facts).some(
    ({ keyword, syntax }) => (keyword === "run" || keyword === "env") && DROPS_RIGHTS.test(syntax.original),
  );
}

/** The user that a RUN of the image makes. */
function createdUser(facts: Facts): CreatedUser | undefined {
  return createdUsers(facts, facts.input.build?.ships ?? [])[0];
}

/** Something that starts is in the home directory of root, which is closed to others. */
const IN_HOME_OF_ROOT =
  /\/root(?:\/|\b)|--user\b|~\/|\$\{?HOME\b|\b(?:uv (?:python|tool) install|pipx install|cargo install|rustup|nvm|asdf|sdk install|ghcup|volta)\b/;

/** Runs as another user, by number, which Kubernetes can verify; not where root's own files are needed. */
function switchUser(facts: Facts, at: InstructionFacts, root: RootImage, created: CreatedUser | undefined): Fix[] {
  if (shippedInstructions(facts).some(({ syntax, holder }) => isInHome(syntax.original, holder.heredocs))) return [];
  const user = created ? created.uid || "" : knownUser(root);
  const name = created?.name ?? "";
  if (user === "") return [];
  const shown = name === "" ? user : `${user}\` (\`${name}\``;
  const fix = unsafeFix(
    name === "" ? say`Run as \`${user}\`` : say`Run as \`${shown})`,
    insert(at.keywordRange.start, `USER ${user}${lineEndOf(at)}`),
  );
  return [changing(fix, "user")];
}

function isInHome(original: string, heredocs: readonly { readonly content: string }[]): boolean {
  return IN_HOME_OF_ROOT.test(original) || heredocs.some(({ content }) => IN_HOME_OF_ROOT.test(content));
}

/** Users of base images and distributions, not of applications. */
const NO_APPLICATION = /^(?:nobody|nogroup|root|daemon|bin|sys)$/;

/** A user that the image has for this, by number; else nobody. */
function knownUser(root: RootImage): string {
  if (root.kind === "scratch") return "65532:65532";
  if (root.kind !== "image") return "";
  if (root.registry === "gcr.io") return "65532";
  if (root.registry === "mcr.microsoft.com") return /^(?:8|9|\d\d)\./.test(root.tag) ? "$APP_UID" : "";
  const own = root.known?.users.find(({ name, uid }) => uid !== "" && uid !== "0" && !NO_APPLICATION.test(name));
  if (own) return own.uid;
  if (root.path === "node") return "1000";
  return NOBODY.test(root.known?.distro ?? "debian") ? "65534" : "";
}

/** Distributions in which nobody is 65534. */
const NOBODY = /^(?:debian|ubuntu|alpine|busybox|distroless|fedora|rockylinux|almalinux)$/;
