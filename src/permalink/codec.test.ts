import { deflateRawSync, inflateRawSync, crc32 as zlibCrc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, encodeReadableLink, fitsLink, lessonLink } from "./codec.ts";
import { GOLDEN_LINKS } from "./golden-links.ts";
import type { LinkState } from "./link-state.ts";

const STATE: LinkState = {
  dockerfile: "FROM golang:1.23 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n",
  target: "build",
};

describe("golden links", () => {
  it.each(GOLDEN_LINKS)("still reads $name", async ({ deflated, readable, state }) => {
    expect(await decodeLink(deflated)).toEqual({ kind: "ok", state });
    expect(await decodeLink(readable)).toEqual({ kind: "ok", state });
  });

  it.each(GOLDEN_LINKS)("still writes $name", async ({ deflated, readable, state }) => {
    expect(encodeReadableLink(state)).toBe(readable);
    // Not the payload itself: a later zlib may compress the same JSON in another way. The check is of the JSON.
    const written = await encodeLink(state);
    expect(jsonOf(written)).toBe(jsonOf(deflated));
    expect(written.split("/")[3]).toBe(deflated.split("/")[3]);
  });
});

describe("encodeLink", () => {
  it("writes what another implementation of the format reads", async () => {
    const [, form, payload = "", check] = /^#v1\/(d)\/([\w-]+)\/([\w-]{6})$/.exec(await encodeLink(STATE)) ?? [];
    const json = inflateRawSync(Buffer.from(payload, "base64url"));
    expect(form).toBe("d");
    expect(JSON.parse(json.toString())).toEqual(STATE);
    expect(check).toBe(checkOf(json));
  });

  it("gives the same link for the same state, however it was put together", async () => {
    const one: LinkState = {
      dockerfile: "FROM a",
      buildArgs: { A: "1", B: "2" },
      view: { panel: "plan", a: 1 },
      select: { kind: "line", line: 1 },
    };
    const other: LinkState = {
      select: { line: 1, kind: "line" },
      view: { a: 1, panel: "plan" },
      platform: "linux/amd64",
      buildArgs: { B: "2", A: "1" },
      target: "",
      dockerignore: "",
      dockerfile: "FROM a",
    };
    expect(await encodeLink(other)).toBe(await encodeLink(one));
    expect(encodeReadableLink(other)).toBe(encodeReadableLink(one));
  });

  it("writes the keys in the order of the format and leaves defaults out", () => {
    const json = decodeURIComponent(
      encodeReadableLink({
        compare: "",
        view: {},
        platform: "linux/amd64",
        buildArgs: {},
        dockerfile: "FROM a",
        target: "b",
      }).slice("#v1/p/".length),
    );
    expect(json).toBe('{"dockerfile":"FROM a","target":"b","compare":""}');
  });
});

describe("encodeReadableLink", () => {
  it("uses only characters that chat programs keep in a link", () => {
    const everyAscii = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
    expect(encodeReadableLink({ dockerfile: everyAscii })).toMatch(/^#v1\/p\/[\w%/:=,@$.-]*$/);
  });
});

describe("fitsLink", () => {
  it("tells whether decodeLink will open the link", async () => {
    const wrapper = '{"dockerfile":""}'.length;
    const largest: LinkState = { dockerfile: "x".repeat(1024 * 1024 - wrapper) };
    const tooLarge: LinkState = { dockerfile: `${largest.dockerfile}x` };
    expect([fitsLink(largest), fitsLink(tooLarge)]).toEqual([true, false]);
    for (const link of [encodeReadableLink(largest), await encodeLink(largest)]) {
      expect((await decodeLink(link)).kind).toBe("ok");
    }
    for (const link of [encodeReadableLink(tooLarge), await encodeLink(tooLarge)]) {
      expect((await decodeLink(link)).kind).toBe("oversized");
    }
  });
});

describe("decodeLink", () => {
  it.each(["", "#", "  ", "#\n"])("finds nothing in %j", async (fragment) => {
    expect(await decodeLink(fragment)).toEqual({ kind: "none" });
  });

  it.each(["#e/go-to-scratch", "e/go-to-scratch", "#e%2Fgo-to-scratch", "#e/go-to-scratch).", "#e/go-to-scratch/"])(
    "finds an example in %j",
    async (fragment) => {
      expect(await decodeLink(fragment)).toEqual({ kind: "example", slug: "go-to-scratch" });
    },
  );

  it.each([
    ["#l/what-builds/2", "what-builds", 2],
    ["l/what-builds/2", "what-builds", 2],
    ["#l/what-builds", "what-builds", 1],
    ["#l/what-builds/", "what-builds", 1],
    ["#l%2Fwhat-builds%2F12", "what-builds", 12],
    ["#l/what-builds/3).", "what-builds", 3],
  ])("finds the step of a lesson in %j", async (fragment, slug, step) => {
    expect(await decodeLink(fragment)).toEqual({ kind: "lesson", slug, step });
  });

  it("reads the link that it writes to a step", async () => {
    expect(lessonLink("what-builds", 2)).toBe("#l/what-builds/2");
    expect(await decodeLink(lessonLink("what-builds", 2))).toEqual({ kind: "lesson", slug: "what-builds", step: 2 });
  });

  it.each(["#hello", "#l/%", "#L/x/1", "#v0/d/abc", "#v1/q/abc", "#v1d/abc", "#vx", "#e/%", "#E/x", "#/v1/d/abc"])(
    "calls %j unknown",
    async (fragment) => {
      expect(await decodeLink(fragment)).toEqual({ kind: "unknown" });
    },
  );

  it.each([
    ["#v2", "2"],
    ["#v2/d/abc/defghi", "2"],
    ["#v17/zzz", "17"],
    ["#v2%2Fd%2Fabc", "2"],
  ])("calls %j newer", async (fragment, version) => {
    expect(await decodeLink(fragment)).toEqual({ kind: "newer", version });
  });

  it("reads a link without its check", async () => {
    const link = await encodeLink(STATE);
    expect(await decodeLink(link.slice(0, -"/check6".length))).toEqual({ kind: "ok", state: STATE });
  });

  it("says of every beginning of a link that it is cut off, until the whole text is there", async () => {
    const link = await encodeLink(STATE);
    const whole = link.lastIndexOf("/");
    for (let length = 2; length < whole; length++) {
      expect([length, (await decodeLink(link.slice(0, length))).kind]).toEqual([length, "cut-off"]);
    }
    for (let length = whole; length <= link.length; length++) {
      expect(await decodeLink(link.slice(0, length))).toEqual({ kind: "ok", state: STATE });
    }
  });

  it("says of every beginning of a readable link that it is cut off", async () => {
    const link = encodeReadableLink({ ...STATE, buildArgs: { A: "{日本}" } });
    for (let length = 2; length < link.length; length++) {
      expect([length, (await decodeLink(link.slice(0, length))).kind]).toEqual([length, "cut-off"]);
    }
  });

  it("never opens another text than the one that was shared, whichever character is changed", async () => {
    const link = await encodeLink(STATE);
    for (let at = "#v1/d/".length; at < link.length; at++) {
      for (const char of ["A", "z", "_", "0", "/", ".", "%"].filter((one) => one !== link[at])) {
        const decoded = await decodeLink(link.slice(0, at) + char + link.slice(at + 1));
        expect(["corrupt", "cut-off", STATE]).toContainEqual(decoded.kind === "ok" ? decoded.state : decoded.kind);
      }
    }
  });

  it("calls a whole link with a wrong character damaged", async () => {
    const link = await encodeLink(STATE);
    const wrongCheck = link.slice(0, -1) + (link.endsWith("A") ? "Q" : "A");
    expect(await decodeLink(wrongCheck)).toEqual({ kind: "corrupt" });
    const wrongPayload = `${link.slice(0, 20)}${link[20] === "A" ? "B" : "A"}${link.slice(21)}`;
    expect(await decodeLink(wrongPayload)).toEqual({ kind: "corrupt" });
  });

  it("stops at 1 MiB, and says so", async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024)).toString("base64url");
    expect(await decodeLink(`#v1/d/${bomb}`)).toEqual({ kind: "oversized" });
    expect(await decodeLink(`#v1/p/${"x".repeat(5 * 1024 * 1024)}`)).toMatchObject({ kind: "oversized" });
  });

  it.each([
    ["dockerfile", {}],
    ["dockerfile", { dockerfile: 1 }],
    ["dockerignore", { dockerfile: "", dockerignore: [] }],
    ["target", { dockerfile: "", target: null }],
    ["buildArgs", { dockerfile: "", buildArgs: { A: 1 } }],
    ["buildArgs", { dockerfile: "", buildArgs: ["A"] }],
    ["platform", { dockerfile: "", platform: 64 }],
    ["view", { dockerfile: "", view: "plan" }],
    ["view", { dockerfile: "", view: { panel: ["plan"] } }],
    ["select", { dockerfile: "", select: 3 }],
    ["compare", { dockerfile: "", compare: {} }],
  ])("names the key when %s is missing or of the wrong type", async (key, json) => {
    expect(await decodeLink(linkOf(JSON.stringify(json)))).toEqual({ kind: "wrong-content", key });
  });

  it.each(["[]", "null", "1", '"FROM a"', "FROM a", "", "\u00ff"])(
    "calls a link that holds %j corrupt",
    async (json) => {
      expect(["corrupt", "wrong-content"]).toContain((await decodeLink(linkOf(json))).kind);
    },
  );

  it("calls a link whose bytes are not UTF-8 corrupt", async () => {
    const bytes = Buffer.concat([Buffer.from('{"dockerfile":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect((await decodeLink(linkOf(bytes))).kind).toBe("corrupt");
    expect((await decodeLink('#v1/p/{"dockerfile":"%FF"}')).kind).toBe("corrupt");
  });

  it("ignores what a later page may add", async () => {
    const json = '{"new":[[1]],"dockerfile":"FROM a","select":{"kind":"dream"},"view":{"panel":"later"}}';
    expect(await decodeLink(linkOf(json))).toEqual({
      kind: "ok",
      state: { dockerfile: "FROM a", view: { panel: "later" } },
    });
  });

  it("keeps build arguments whose names JavaScript treats specially", async () => {
    const buildArgs = JSON.parse('{"10":"a","9":"b","__proto__":"c","constructor":"d"}');
    const decoded = await decodeLink(await encodeLink({ dockerfile: "", buildArgs }));
    const read = decoded.kind === "ok" ? decoded.state.buildArgs : undefined;
    expect(Object.entries(read ?? {})).toEqual(Object.entries(buildArgs));
  });
});

describe("what other programs do to links", () => {
  it.each([
    ["a bracket after it", (link: string) => `${link})`],
    ["punctuation after it", (link: string) => `${link}>.,;"'*`],
    ["emphasis of Markdown around it", (link: string) => `${link}_`],
    ["a space after it", (link: string) => `${link} `],
    ["a tracking parameter after it", (link: string) => `${link}&amp;utm_source=chat`],
    ["percent-encoding of its slashes", (link: string) => `#${encodeURIComponent(link.slice(1))}`],
    ["percent-encoding of every character", (link: string) => `#v1/d/${encodeAll(link.slice("#v1/d/".length))}`],
    ["percent-encoding twice", (link: string) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`],
    ["line breaks in it", (link: string) => link.replace(/.{30}/g, "$&\r\n ")],
    ["quoted line breaks in it", (link: string) => link.replace(/.{30}/g, "$&\n> ")],
    ["spaces in it that were percent-encoded", (link: string) => link.replace(/.{30}/g, "$&%20%0A")],
    ["invisible spaces in it", (link: string) => link.replace(/.{10}/g, "$&\u200b")],
  ])("are undone: %s", async (_, mangle) => {
    expect(await decodeLink(mangle(await encodeLink(STATE)))).toEqual({ kind: "ok", state: STATE });
  });

  it.each([
    ["a bracket after it", (link: string) => `${link}).`],
    ["a percent-encoded bracket after it", (link: string) => `${link}%29`],
    ["percent-encoding twice", (link: string) => `#${encodeURIComponent(link.slice(1))}`],
    ["percent-encoding of its percent signs", (link: string) => link.replaceAll("%", "%25")],
    ["line breaks in it", (link: string) => link.replace(/.{30}/g, "$&\r\n")],
    ["decoding by an address bar", (link: string) => decodeURIComponent(link)],
    ["HTML escapes", (link: string) => decodeURIComponent(link).replaceAll("&", "&amp;").replaceAll('"', "&quot;")],
  ])("are undone in a readable link: %s", async (_, mangle) => {
    const state: LinkState = { dockerfile: 'FROM a\nRUN a && b "{c}" ${D%%x} (100%) &\n' };
    expect(await decodeLink(mangle(encodeReadableLink(state)))).toEqual({ kind: "ok", state });
  });

  it("reads a readable link as people write it", async () => {
    const dockerfile = "FROM alpine\nRUN echo 100%";
    expect(await decodeLink('#v1/p/{"dockerfile": "FROM alpine%0ARUN echo 100%"}')).toEqual({
      kind: "ok",
      state: { dockerfile },
    });
  });

  it("does not take a text that goes on after the object for a whole link", async () => {
    expect((await decodeLink('#v1/p/{"dockerfile":"FROM a"},"target":"b"}')).kind).toBe("corrupt");
  });
});

function linkOf(json: string | Buffer): string {
  const bytes = Buffer.from(json);
  return `#v1/d/${deflateRawSync(bytes).toString("base64url")}/${checkOf(bytes)}`;
}

function checkOf(json: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(zlibCrc32(json));
  return bytes.toString("base64url");
}

function jsonOf(link: string): string {
  return inflateRawSync(Buffer.from(link.split("/")[2] ?? "", "base64url")).toString();
}

function encodeAll(text: string): string {
  return Array.from(text, (char) => `%${char.charCodeAt(0).toString(16)}`).join("");
}
