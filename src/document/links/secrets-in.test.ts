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
    here: "./a?b",
  };
  expect(secretsIn({ buildContexts })).toEqual(["src", "data"]);
  expect(withoutSecrets({ buildContexts }).buildContexts).toEqual({
    src: "https://git.example.com/a.git#main:docs",
    data: "https://bucket.example.com/a.tar.gz",
    base: "docker-image://alpine:3.22",
    here: "./a?b",
  });
});
