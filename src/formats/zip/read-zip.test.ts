import { describe, expect, it } from "vitest";
import { isZip, readZip, type ZipLimits } from "./read-zip.ts";
import { makeZip } from "./zip-for-tests.ts";

const ALL: ZipLimits = { isWanted: () => true, maxFiles: 10, maxBytes: 1000 };

async function zip(files: Readonly<Record<string, string>>, isDeflated: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const listed = Object.entries(files).map(([name, content]) => ({ name, content, isDeflated }));
  return new Uint8Array(await (await makeZip(listed)).arrayBuffer());
}

async function texts(bytes: Uint8Array<ArrayBuffer>, limits = ALL): Promise<unknown> {
  const entries = await readZip(bytes, limits);
  return entries?.map(({ path, bytes: content }) => [path, new TextDecoder().decode(content)]) ?? null;
}

describe("readZip", () => {
  const files = { "a/Dockerfile": "FROM a\n", "docker-bake.hcl": "# x\n".repeat(50) };

  it.each([true, false])("reads files, deflated or not (%s)", async (isDeflated) => {
    const bytes = await zip(files, isDeflated);
    expect(isZip(bytes)).toBe(true);
    expect(await texts(bytes)).toEqual(Object.entries(files));
  });

  it("reads only what is wanted", async () => {
    const isWanted = (path: string): boolean => path.endsWith("Dockerfile");
    expect(await texts(await zip(files, true), { ...ALL, isWanted })).toEqual([["a/Dockerfile", "FROM a\n"]]);
  });

  it("refuses more than the limits", async () => {
    expect(await texts(await zip(files, true), { ...ALL, maxBytes: 100 })).toBeNull();
    expect(await texts(await zip(files, true), { ...ALL, maxFiles: 1 })).toBeNull();
  });

  it("is nothing for other bytes, and for an archive that is cut or damaged", async () => {
    expect(await texts(new TextEncoder().encode("PK\u0003\u0004"))).toBeNull();
    const bytes = await zip(files, true);
    for (let length = 0; length < bytes.length; length += 7) expect(await texts(bytes.slice(0, length))).toBeNull();
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      await texts(damaged);
    }
  });
});
