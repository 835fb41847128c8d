import { expect, it } from "vitest";
import { yamlLines } from "./yaml-lines.ts";

const pathsOf = (text: string): readonly string[] =>
  yamlLines(text).map(({ path, value }) => `${path.join("/")}${value === "" ? "" : `=${value}`}`);

it("reads keys with the keys that lead to them, and values without comments and quotes", () => {
  const text = `services:
  my web: # the page
    image: "a:1" # x
    build:
      args: [A=1]
      tags:
        - me/web:1
        - x: 1
          y: http://b
  'db' :
    image: &i b
  api:
    <<: *i
    command: |
      not: a key
    user: me
`;
  expect(pathsOf(text)).toEqual([
    "services",
    "services/my web",
    "services/my web/image=a:1",
    "services/my web/build",
    "services/my web/build/args=[A=1]",
    "services/my web/build/tags",
    "services/my web/build/tags/=me/web:1",
    "services/my web/build/tags/x=1",
    "services/my web/build/tags/y=http://b",
    "services/db",
    "services/db/image=b",
    "services/api",
    "services/api/<<=*i",
    "services/api/command=|",
    "services/api/user=me",
  ]);
});

it("looks at each letter of a long line a few times", () => {
  for (const line of [`a${" ".repeat(400_000)}b`, "a ".repeat(200_000), `a${" a".repeat(200_000)}#`])
    expect(yamlLines(line)).toHaveLength(1);
});
