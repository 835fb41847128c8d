import { allOf, asked, fileChange, filesAdded } from "./answer-changes.ts";
import { rightAnswersTo, wrongAnswersTo } from "./answer-lists.ts";

const YAML = "compose.yaml";
const API_BUILD = "    build:\n      context: ./api\n      target: api\n";
const ARGS = '      args:\n        NODE_VERSION: "24"\n';

const compose = (...pairs: readonly (readonly [string, string])[]) => fileChange(YAML, ...pairs);
const apiDockerfile = (...pairs: readonly (readonly [string, string])[]) => fileChange("api/Dockerfile", ...pairs);

/** The debug stage before the one that is published. */
const DEBUG_FIRST = allOf(
  apiDockerfile(
    ['\nFROM api AS debug\nCMD ["node", "--inspect=0.0.0.0", "server.js"]\n', ""],
    [
      "-slim AS api",
      '-slim AS debug\nCMD ["node", "--inspect=0.0.0.0", "server.js"]\n\nFROM node:${NODE_VERSION}-slim AS api',
    ],
  ),
);

/** Wrong answers to the lesson about Compose. */
export const wrongAnswersAboutCompose = [
  ...wrongAnswersTo("compose-builds", 2, [
    ["still", compose(["DATABASE_HOST: db", "DATABASE_HOST: database"]), "start"],
    ["still", compose(["target: api", "target: debug"])],
    ["still", compose(["target: api", "target: build"])],
    ["moved", DEBUG_FIRST, "start"],
    ["gone", apiDockerfile(['\nFROM api AS debug\nCMD ["node", "--inspect=0.0.0.0", "server.js"]\n', ""])],
    ["not-built", compose([API_BUILD, "    image: registry.example.com/api:7\n"])],
    ["not-built", compose(["    build: ./web\n", "    image: registry.example.com/web:7\n"])],
    ["web-too", compose(["build: ./web", "build:\n      context: ./web\n      target: build"])],
    ["next-to-build", compose(["      target: api\n", ""], ["    environment:", "    target: api\n    environment:"])],
    ["refused", compose(["target: api", "dockerfile: api"])],
    ["refused", compose(["target: api", 'target: "1"'])],
  ]),
  ...wrongAnswersTo("compose-builds", 3, [
    ["unset", compose(["DATABASE_HOST: db", 'DATABASE_HOST: db\n      NODE_VERSION: "24"']), "start"],
    ["unset", compose(["NODE_VERSION:", "NODE:"])],
    ["other", compose(['"24"', '"20"'])],
    ["other", compose(['"24"', '"v24"'])],
    ["edited", apiDockerfile(["ARG NODE_VERSION=22", "ARG NODE_VERSION=24"]), "start"],
    ["both", compose(["build: ./web", `build:\n      context: ./web\n${ARGS.trimEnd()}`])],
    ["both", asked({ buildArgs: { NODE_VERSION: "24" } }), "start"],
    [
      "not-used",
      apiDockerfile(
        ["FROM node:${NODE_VERSION}-slim AS build", "FROM node:22-slim AS build"],
        ["FROM node:${NODE_VERSION}-slim AS api", "FROM node:22-slim AS api"],
      ),
    ],
    ["debug", compose(["      target: api\n", ""])],
    ["not-built", compose([API_BUILD + ARGS, "    image: registry.example.com/api:7\n"])],
    ["not-built", compose(["    build: ./web\n", "    image: registry.example.com/web:7\n"])],
  ]),
];

/** Right answers to the lesson about Compose. */
export const rightAnswersAboutCompose = [
  ...rightAnswersTo("compose-builds", 2, [
    ["in quotes", compose(["target: api", 'target: "api"'])],
    [
      "through an anchor",
      compose(
        [API_BUILD, "    build: *api\n"],
        ["services:\n", "x-api: &api\n  context: ./api\n  target: api\n\nservices:\n"],
      ),
    ],
    ["on one line", compose([API_BUILD, "    build: { context: ./api, target: api }\n"])],
    [
      "in an override file",
      filesAdded({ "compose.override.yaml": "services:\n  api:\n    build:\n      target: api\n" }),
      "start",
    ],
    ["with a default", compose(["target: api", "target: ${API_TARGET:-api}"])],
    ["in capitals", compose(["target: api", "target: API"])],
    ["of both services", compose(["build: ./web", "build:\n      context: ./web\n      target: web"])],
  ]),
  ...rightAnswersTo("compose-builds", 3, [
    ["as a list", compose([ARGS, "      args:\n        - NODE_VERSION=24\n"])],
    ["as a number", compose(['"24"', "24"])],
    ["more exactly", compose(['"24"', '"24.11"'])],
    ["with a default", compose(['"24"', '"${NODE:-24}"'])],
    ["from an .env file", allOf(compose(['"24"', "${NODE}"]), filesAdded({ ".env": "NODE=24\n" }))],
    ["in an override file", filesAdded({ "compose.override.yaml": `services:\n  api:\n    build:\n${ARGS}` }), "start"],
  ]),
];
