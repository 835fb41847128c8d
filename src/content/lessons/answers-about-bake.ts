import { allOf, fileChange, filesAdded } from "./answer-changes.ts";
import { rightAnswersTo, wrongAnswersTo } from "./answer-lists.ts";

const HCL = "docker-bake.hcl";
const PUBLISHED = "registry.example.com/node-base:4";
const API_TEST = `target "api-test" {
  context  = "api"
  contexts = { node-base = "target:base" }
  target   = "test"
  output   = ["type=cacheonly"]
}`;
const TO_BASE = `contexts = { "${PUBLISHED}" = "target:base" }`;

const bake = (...pairs: readonly (readonly [string, string])[]) => fileChange(HCL, ...pairs);
const apiTest = (...lines: readonly string[]) => bake([API_TEST, `target "api-test" {\n${lines.join("\n")}\n}`]);

/** Wrong answers to the lesson about Bake. */
export const wrongAnswersAboutBake = [
  ...wrongAnswersTo("bake-groups", 2, [
    ["not-default", bake(["web:7", "web:8"]), "start"],
    [
      "not-default",
      bake(['group "default"', 'group "all" {\n  targets = ["api", "web"]\n}\n\ngroup "default"']),
      "start",
    ],
    ["not-default", bake(['["api", "web"]', '["api", "base"]'])],
    ["dropped", bake(['["api", "web"]', '["web"]'])],
    ["dropped", bake(['["api", "web"]', '["base", "web"]'])],
    ["gone", bake(['["api", "web"]', '["api", "site"]'], ['target "web"', 'target "site"'])],
    ["gone", bake(['["api", "web"]', '["server", "web"]'], ['target "api"', 'target "server"'])],
    [
      "only-chosen",
      (build) => ({ ...build, project: { files: {}, ...build.project, targets: ["api", "web"] } }),
      "start",
    ],
    ["changed", bake(['context  = "web"\n  contexts = { node-base = "target:base" }', 'context = "web"'])],
    ["changed", bake(['context  = "web"', 'context  = "web"\n  target   = "build"'])],
    ["refused", bake(['["api", "web"]', '["api" "web"]'])],
    ["refused", bake(['["api", "web"]', '["api", "website"]'])],
  ]),
  ...wrongAnswersTo("bake-groups", 3, [
    ["missing", bake(["web:7", "web:8"]), "start"],
    ["missing", bake(['"api-test"', '"api_test"'])],
    ["other-stage", bake(['  target   = "test"\n', ""])],
    ["other-stage", bake(['target   = "test"', 'target   = "build"'])],
    ["other-file", apiTest('  context  = "web"', '  contexts = { node-base = "target:base" }', '  target   = "build"')],
    [
      "no-stage",
      allOf(fileChange("api/Dockerfile", ["AS test", "AS check"]), bake(['target   = "test"', 'target   = "check"'])),
    ],
    ["api-tests", bake(['  tags     = ["registry.example.com/api:7"]', '  target   = "test"'])],
    ["no-base", apiTest('  context = "api"', '  target  = "test"')],
    ["by-default", bake(['["api", "web"]', '["api", "web", "api-test"]'])],
    ["same-tag", apiTest('  inherits = ["api"]', '  target   = "test"')],
    ["dropped", bake(['["api", "web"]', '["api-test", "web"]'])],
    ["refused", bake(['target   = "test"', 'target   = "tests"'])],
  ]),
  ...wrongAnswersTo("bake-groups", 4, [
    ["pulled", bake(["web:7", "web:8"]), "start"],
    ["pulled", bake([`context  = "web"\n  ${TO_BASE}`, 'context = "web"'])],
    [
      "unused",
      bake([`context  = "api"\n  ${TO_BASE}`, 'context  = "api"\n  contexts = { node-base = "target:base" }']),
    ],
    ["unused", bake([`context  = "web"\n  ${TO_BASE}`, `context  = "web"\n  ${TO_BASE.replace(":4", "")}`])],
    [
      "elsewhere",
      bake([
        `context  = "web"\n  ${TO_BASE}`,
        `context  = "web"\n  ${TO_BASE.replace("target:base", "docker-image://node:24-slim")}`,
      ]),
    ],
    [
      "elsewhere",
      allOf(
        fileChange("api/Dockerfile", [PUBLISHED, "node:24-slim"]),
        bake([`context  = "api"\n  ${TO_BASE}`, 'context = "api"']),
      ),
    ],
    ["no-base", bake(['target "base"', 'target "node-base"']), "start"],
    ["gone", bake(['["api", "web"]', '["api"]'])],
    ["not-pushed", bake([`  tags    = ["${PUBLISHED}"]\n`, ""])],
    ["refused", bake(["target:base", "target:bases"])],
  ]),
];

/** Right answers to the lesson about Bake. */
export const rightAnswersAboutBake = [
  ...rightAnswersTo("bake-groups", 2, [
    ["in another order", bake(['["api", "web"]', '["web", "api"]'])],
    ["one a line", bake(['["api", "web"]', '[\n    "api", # the server\n    "web",\n  ]'])],
    [
      "a group in a group",
      bake(['["api", "web"]\n}', '["services"]\n}\n\ngroup "services" {\n  targets = ["api", "web"]\n}']),
    ],
    ["with the base", bake(['["api", "web"]', '["base", "api", "web"]'])],
    ["put together", bake(['["api", "web"]', 'concat(["api"], ["web"])'])],
    ["in a variable", bake(['["api", "web"]\n}', 'IMAGES\n}\n\nvariable "IMAGES" {\n  default = ["api", "web"]\n}'])],
    [
      "in an override file",
      allOf(
        bake(['["api", "web"]', '["api"]']),
        filesAdded({ "docker-bake.override.hcl": 'group "default" {\n  targets = ["api", "web"]\n}\n' }),
      ),
    ],
  ]),
  ...rightAnswersTo("bake-groups", 3, [
    ["inherited, without tags", apiTest('  inherits = ["api"]', '  target   = "test"', "  tags     = []")],
    [
      "inherited, with its own tag",
      apiTest('  inherits = ["api"]', '  target   = "test"', '  tags     = ["registry.example.com/api:test"]'),
    ],
    ["in a group", bake([API_TEST, `group "test" {\n  targets = ["api-test"]\n}\n\n${API_TEST}`])],
    ["as an image", bake(['  output   = ["type=cacheonly"]\n', ""])],
    ["with the file's name", bake(['  target   = "test"', '  dockerfile = "Dockerfile"\n  target   = "test"'])],
    ["another way to the folder", bake([API_TEST, API_TEST.replace('"api"', '"./api/"')])],
    ["never from the cache", bake(['  target   = "test"', '  target   = "test"\n  no-cache = true'])],
  ]),
  ...rightAnswersTo("bake-groups", 4, [
    ["one a line", bake([`  ${TO_BASE}`, `  contexts = {\n    "${PUBLISHED}" = "target:base"\n  }`])],
    [
      "inherited",
      bake(
        ['target "api" {', `target "_service" {\n  ${TO_BASE}\n}\n\ntarget "api" {\n  inherits = ["_service"]`],
        [`context  = "api"\n  ${TO_BASE}`, 'context  = "api"'],
      ),
    ],
    ["with the base by default", bake(['["api", "web"]', '["base", "api", "web"]'])],
    ["with a colon", bake([`"${PUBLISHED}" = "target:base"`, `"${PUBLISHED}" : "target:base"`])],
    [
      "by a name that isn't an image",
      allOf(
        fileChange("api/Dockerfile", [PUBLISHED, "node-base"]),
        bake([`context  = "api"\n  ${TO_BASE}`, 'context  = "api"\n  contexts = { node-base = "target:base" }']),
      ),
    ],
    [
      "with a variable",
      bake(
        [`context  = "api"\n  ${TO_BASE}`, 'context  = "api"\n  contexts = { "${BASE}" = "target:base" }'],
        ['target "base"', `variable "BASE" {\n  default = "${PUBLISHED}"\n}\n\ntarget "base"`],
      ),
    ],
  ]),
];
