import { describe, expect, it } from "vitest";
import { fail, ok } from "../text/result.ts";
import { parseRunDevice } from "./run-device.ts";
import { parseRunMount } from "./run-mount.ts";

const mount = (text: string) => {
  const parsed = parseRunMount(text, ok);
  return parsed.ok ? parsed.value : parsed.message;
};

describe("a mount", () => {
  it("is a bind mount that is read only, unless it says otherwise", () => {
    expect(mount("target=/a")).toMatchObject({ type: "bind", target: "/a", isReadonly: true });
    expect(mount("target=/a,rw")).toMatchObject({ isReadonly: false });
    expect(mount("target=/a,readonly=false")).toMatchObject({ isReadonly: false });
    expect(mount("target=/a,rw=false")).toMatchObject({ isReadonly: true });
  });

  it("can be written to where it is a cache or a tmpfs", () => {
    expect(mount("type=cache,target=/a")).toMatchObject({ isReadonly: false });
    expect(mount("type=tmpfs,target=/a")).toMatchObject({ isReadonly: false });
    expect(mount("type=cache,target=/a,ro")).toMatchObject({ isReadonly: true });
  });

  it("knows several names for its fields, in any case", () => {
    expect(mount("TYPE=Bind,SRC=/s,DST=/d")).toMatchObject({ type: "bind", source: "/s", target: "/d" });
    expect(mount("source=/s,destination=/d")).toMatchObject({ source: "/s", target: "/d" });
  });

  it("is one line of comma-separated values with quotes", () => {
    expect(mount('type=bind,"target=/a,b",source=c')).toMatchObject({ target: "/a,b", source: "c" });
    expect(mount('"target=/a ""b"""')).toMatchObject({ target: '/a "b"' });
  });

  it("has the mode in octal digits, owners in decimal ones", () => {
    expect(mount("type=cache,target=/a,mode=0755,uid=10,gid=11")).toMatchObject({ mode: 0o755, uid: 10, gid: 11 });
  });

  it("keeps a secret's variable, an empty one too", () => {
    expect(mount("type=secret,id=a,env=TOKEN,required")).toMatchObject({ env: "TOKEN", isRequired: true });
    expect(mount("type=secret,id=a,env=")).toMatchObject({ env: "" });
    expect(mount("type=secret,id=a")).toMatchObject({ env: undefined, isRequired: false });
  });

  it.each([
    ["type=bidn,target=/a", 'unsupported mount type "bidn" (did you mean bind?)'],
    ["type=cache,target=/a,sharing=everyone", 'unsupported sharing value "everyone"'],
    ["type=cache,target=/a,sharing=lokced", 'unsupported sharing value "lokced" (did you mean locked?)'],
    ["target=/a,form=b", "unexpected key 'form' in 'form=b' (did you mean from?)"],
    ["target=/a,whatever", "invalid field 'whatever' must be a key=value pair"],
    ["target=/a,ro=maybe", "invalid value for ro: maybe"],
    ["target=/a,required", "unexpected key 'required' for mount type 'bind'"],
    ["target=/a,size=1", "unexpected key 'size' for mount type 'bind'"],
    ["type=tmpfs,target=/a,size=big", "invalid value for size: big"],
    ["target=/a,mode=0755", 'mode not allowed for "bind" type mounts'],
    ["type=cache,target=/a,uid=-1", "invalid value -1 for uid"],
    ["type=cache,target=/a,mode=9", "invalid value 9 for mode"],
    ["type=secret", "invalid secret mount. one of source, target required"],
    ["type=secret,id=a,src=b", "both source and id can't be set"],
    ["type=secret,id=a,from=b", "secret mount should not have a from"],
    ["target=/a,sharing=locked", "invalid cache sharing set for bind mount"],
    ['target="/a', `failed to parse csv mounts: parse error on line 1, column 8: bare " in non-quoted-field`],
    [
      '"target=/a',
      `failed to parse csv mounts: parse error on line 1, column 2: extraneous or missing " in quoted-field`,
    ],
    ["", "failed to parse csv mounts: EOF"],
  ])("is refused: %s", (text, message) => {
    expect(mount(text)).toBe(message);
  });

  it.each(["1", "64k", "1.5 MiB", "2GB", ".5g"])("takes a size of %s", (size) => {
    expect(mount(`type=tmpfs,target=/a,size=${size}`)).toMatchObject({ type: "tmpfs" });
  });
});

describe("a mount while the file is parsed", () => {
  const early = (text: string) => {
    const parsed = parseRunMount(text, null);
    return parsed.ok ? parsed.value : parsed.message;
  };

  it("tells only what it is from, mistakes in other fields showing when it is used", () => {
    expect(early("type=nonsense,from=a,target=$X")).toMatchObject({ from: "a", target: "" });
  });

  it("must not be from a variable", () => {
    expect(early("from=$X,target=/a")).toBe("'from' doesn't support variable expansion, define alias stage instead");
    expect(early("from=a$,target=/a")).toMatchObject({ from: "a$" });
  });
});

describe("expansion in a mount", () => {
  it("comes after the fields are split, so that a value brings no fields", () => {
    const parsed = parseRunMount("target=$X", () => ok("/a,readonly=false"));
    expect(parsed).toMatchObject({ ok: true, value: { target: "/a,readonly=false", isReadonly: true } });
  });

  it("fails with the message of the expansion", () => {
    expect(parseRunMount("target=$X", () => fail("no"))).toEqual(fail("no"));
  });
});

describe("a device", () => {
  const device = (text: string) => {
    const parsed = parseRunDevice(text);
    return parsed.ok ? parsed.value : parsed.message;
  };

  it("is a name, perhaps required", () => {
    expect(device("vendor.com/gpu=all")).toEqual({ name: "vendor.com/gpu=all", isRequired: false });
    expect(device("name=a,required")).toEqual({ name: "a", isRequired: true });
    expect(device("a,required=0")).toEqual({ name: "a", isRequired: false });
  });

  it.each([
    ["a,required=maybe", "invalid value for required: maybe"],
    ["a,b", "invalid field 'b' must be a key=value pair"],
    ["a,nmae=b", "unexpected key 'nmae' in 'nmae=b' (did you mean name?)"],
    ["name=a,name=b", "device name already set to a"],
    ["", "failed to parse csv devices: EOF"],
  ])("is refused: %s", (text, message) => {
    expect(device(text)).toBe(message);
  });
});
