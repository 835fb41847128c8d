import { expect, it } from "vitest";
import { secretsIn, withoutSecrets } from "./secrets-in.ts";

it("finds secrets by the name and by the look of the value", () => {
  const secrets = {
    NPM_TOKEN: "x",
    INDEX: "https://me:hunter2@pypi.example.com/simple",
    BUNDLE: "https://bucket.example.com/a?X-Amz-Signature=abc",
    SIGNED: "https://store.example.com/a?sv=1&sig=abc",
    AUTH: "ghp_0123456789abcdefghij",
    JWT: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x",
    PEM: "-----BEGIN PRIVATE KEY-----",
  };
  const others = { VERSION: "1.2", URL: "https://example.com/a?b=c", MAIL: "me@example.com", EMPTY_TOKEN: "" };
  expect(secretsIn({ buildArgs: { ...secrets, ...others } })).toEqual(Object.keys(secrets));
  expect(withoutSecrets({ buildArgs: { ...secrets, ...others } }).buildArgs).toEqual(others);
});

it("finds addresses of named contexts that give access, and keeps the rest of them", () => {
  const buildContexts = {
    src: "https://me:hunter2@git.example.com/a.git#main:docs",
    data: "https://bucket.example.com/a.tar.gz?X-Amz-Signature=abc&x=1",
    base: "docker-image://alpine:3.22",
    pinned: "docker-image://alpine:3.22@sha256:0123",
    here: "./a?b",
  };
  expect(secretsIn({ buildContexts })).toEqual(["src", "data"]);
  expect(withoutSecrets({ buildContexts }).buildContexts).toEqual({
    src: "https://git.example.com/a.git#main:docs",
    data: "https://bucket.example.com/a.tar.gz",
    base: "docker-image://alpine:3.22",
    pinned: "docker-image://alpine:3.22@sha256:0123",
    here: "./a?b",
  });
});

it("cuts the whole of a password that holds an at sign", () => {
  const buildContexts = { src: "https://me:p@ss@w0rd@git.example.com/a.git" };
  expect(withoutSecrets({ buildContexts }).buildContexts).toEqual({ src: "https://git.example.com/a.git" });
});

it.each([
  "https://example.com/ghp_0123456789abcdefghij/a.git",
  "https://example.com/AKIAABCDEFGHIJKLMNOP/a.tar.gz",
  "https://example.com/a.git#ghp_0123456789abcdefghij",
  "https://example.com/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x/a",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x",
  "-----BEGIN PRIVATE KEY-----\nabc",
  "https://a:hunter2@one.example.com/https://b:hunter3@two.example.com/",
  "https://example.com/a&token=hunter2",
])("leaves out a named context whose address is a secret in itself: %s", (address) => {
  const build = { buildArgs: { VALUE: address }, buildContexts: { src: address } };
  expect(secretsIn(build)).toEqual(["VALUE", "src"]);
  expect(withoutSecrets(build)).toEqual({ buildArgs: {}, buildContexts: {} });
  expect(secretsIn(withoutSecrets(build))).toEqual([]);
});
