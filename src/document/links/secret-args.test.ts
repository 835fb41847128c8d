import { expect, it } from "vitest";
import { secretArgs } from "./secret-args.ts";

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
  expect(secretArgs({ ...secrets, ...others })).toEqual(Object.keys(secrets));
});
