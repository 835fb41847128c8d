import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isZip, readZip, type ZipLimits } from "./read-zip.ts";

const ALL: ZipLimits = { isWanted: () => true, mostFiles: 10, mostBytes: 1000 };

/** An archive as `zip` writes it. */
function zip(files: Readonly<Record<string, string>>, isDeflated: boolean): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = isDeflated ? deflateRawSync(Buffer.from(text)) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isDeflated ? 8 : 0, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, name, content);
    directory.push(entry, name);
    offset += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

async function texts(bytes: Uint8Array, limits = ALL): Promise<unknown> {
  const entries = await readZip(bytes, limits);
  return entries?.map(({ path, bytes: content }) => [path, new TextDecoder().decode(content)]) ?? null;
}

describe("readZip", () => {
  const files = { "a/Dockerfile": "FROM a\n", "docker-bake.hcl": "# x\n".repeat(50) };

  it.each([true, false])("reads files, deflated or not (%s)", async (isDeflated) => {
    const bytes = zip(files, isDeflated);
    expect(isZip(bytes)).toBe(true);
    expect(await texts(bytes)).toEqual(Object.entries(files));
  });

  it("reads only what is wanted", async () => {
    const isWanted = (path: string): boolean => path.endsWith("Dockerfile");
    expect(await texts(zip(files, true), { ...ALL, isWanted })).toEqual([["a/Dockerfile", "FROM a\n"]]);
  });

  it("refuses more than the limits", async () => {
    expect(await texts(zip(files, true), { ...ALL, mostBytes: 100 })).toBeNull();
    expect(await texts(zip(files, true), { ...ALL, mostFiles: 1 })).toBeNull();
  });

  it("is nothing for other bytes, and for an archive that is cut or damaged", async () => {
    expect(await texts(new TextEncoder().encode("PK\u0003\u0004"))).toBeNull();
    const bytes = zip(files, true);
    for (let length = 0; length < bytes.length; length += 7) expect(await texts(bytes.slice(0, length))).toBeNull();
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      await texts(damaged);
    }
  });
});
