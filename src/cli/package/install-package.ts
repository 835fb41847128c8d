import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** The package as someone installed it: from a tarball, in an empty folder outside of the repository. */
export interface InstalledPackage {
  readonly folder: string;
  /** The package's files. */
  readonly home: string;
  readonly tarballBytes: number;
  readonly remove: () => void;
}

/** What no command may do. */
const NO_NETWORK = `import dns from "node:dns";
import net from "node:net";
const refuse = () => {
  throw new Error("the network was used");
};
net.Socket.prototype.connect = refuse;
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => (net.isIP(name) ? lookup(name, ...rest) : refuse());
globalThis.fetch = refuse;
`;

/** Builds the package, packs it as `npm pack` does, and installs the tarball without a network. */
export function installPackage(): InstalledPackage {
  run("node_modules/.bin/tsx", ["src/cli/package/build-package.ts"], ROOT);
  const folder = mkdtempSync(join(tmpdir(), "stagelight-installed-"));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", tarballs], ROOT);
  const [tarball = ""] = readdirSync(tarballs);
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }\n');
  writeFileSync(join(project, "no-network.mjs"), NO_NETWORK);
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(tarballs, tarball)], project);
  const [{ size }] = JSON.parse(packed);
  return {
    folder: project,
    home: join(project, "node_modules/stagelight"),
    tarballBytes: size,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout;
}
