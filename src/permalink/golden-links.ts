import type { LinkState } from "./link-state.ts";

interface GoldenLink {
  readonly name: string;
  readonly deflated: string;
  readonly readable: string;
  readonly state: LinkState;
}

/** Links that were shared. They are only ever added to: each must open forever. */
export const GOLDEN_LINKS: readonly GoldenLink[] = [
  {
    name: "an empty text",
    deflated: "#v1/d/q1ZKyU_OTi1Ky8xJVbJSUqoFAA/wSk5lA",
    readable: "#v1/p/%7B%22dockerfile%22:%22%22%7D",
    state: { dockerfile: "" },
  },
  {
    name: "a Dockerfile alone",
    deflated: "#v1/d/q1ZKyU_OTi1Ky8xJVbJScgvy91VIzCnIzEu1MtYzMojJCwr1U0hNzshXyEjNycmPyVOqBQA/IJ261A",
    readable: "#v1/p/%7B%22dockerfile%22:%22FROM%20alpine:3.20%5CnRUN%20echo%20hello%5Cn%22%7D",
    state: { dockerfile: "FROM alpine:3.20\nRUN echo hello\n" },
  },
  {
    name: "every key",
    deflated:
      "#v1/d/PZBPawIxEMW_SniHnta12tJDoAX7D6TUla2lSNNDzMYYzCYhiVURv3vJrvQyM7z83pshJzRObGVYayNB8VpX70Q5w62io3J8QyYfZLXTpmH2q6rfnqc1GcYgmH2q5ktSkpLZ-nNGlOspMnBkyL3POrNdWBSBJ7G5OAaDdXDtfQ93ZC7MvswW9XJeTWcL8s3QafhhFsXlPK2sC_nAUunU6YkHJRMouiwUfZ8EFUFPmIDCWUmuSNo7FHgExRjnAt7wtHahBYXRdncY8tDe3aLAr5b77PTcSgOawbwmbrX3sgHFRjcyJ0RppEgZ3WqbH2SjJAroPMfElaTXD30fUeH8MZuEaz0P_z-82sXjyh2YxfkP/JYtRNw",
    readable:
      "#v1/p/%7B%22dockerfile%22:%22FROM%20golang:1.23%20AS%20build%5CnWORKDIR%20/src%5CnCOPY%20.%20.%5CnRUN%20go%20build%20-o%20/app%20.%5Cn%5CnFROM%20scratch%5CnCOPY%20--from=build%20/app%20/app%5CnENTRYPOINT%20%5B%5C%22/app%5C%22%5D%5Cn%22,%22dockerignore%22:%22.git%5Cn%22,%22target%22:%22build%22,%22buildArgs%22:%7B%22A%22:%22one%20%26%20two%22,%22B%22:%222%22%7D,%22platform%22:%22linux/arm64%22,%22view%22:%7B%22panel%22:%22plan%22,%22skipped%22:%22hide%22%7D,%22select%22:%7B%22kind%22:%22edge%22,%22id%22:%22stage:0%3Estage:1:copy%22%7D,%22compare%22:%22FROM%20busybox%5Cn%22%7D",
    state: {
      dockerfile:
        'FROM golang:1.23 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\n',
      dockerignore: ".git\n",
      target: "build",
      buildArgs: { A: "one & two", B: "2" },
      platform: "linux/arm64",
      view: { panel: "plan", skipped: "hide" },
      select: { kind: "edge", id: "stage:0>stage:1:copy" },
      compare: "FROM busybox\n",
    },
  },
  {
    name: "characters beyond ASCII, half a surrogate pair, NUL and CRLF",
    deflated:
      "#v1/d/q1ZKyU_OTi1Ky8xJVbJSUlZ4Nn3pszlrXqyapxBTmmJhYKAQU2pgYGCgoFIdYaV7eGWtgqGBgWpMUUyeW5C_r0JiTIlSLQA/glCcaQ",
    readable:
      "#v1/p/%7B%22dockerfile%22:%22%23%20%E6%97%A5%E6%9C%AC%E8%AA%9E%20%5Cud800%20%5Cu0000%20$%7BX:-%C3%A9%7D%20100%25%5Cr%5CnFROM%20a%5Ct%22%7D",
    state: { dockerfile: "# 日本語 \ud800 \u0000 ${X:-é} 100%\r\nFROM a\t" },
  },
  {
    name: "several platforms, another build platform and named contexts",
    deflated:
      "#v1/d/ZY7LCoMwFER_JVy6TAxYcRFwYS1CQVFsuyi4iTWW0LzwAYL470WwUOjuwMxhZoHWPt-i76QSwCCtihwR4hQfO9vr6HC6X7JzmcW3tKhy1PBBoPiKuHO1SYrygQjpeqsjJRtEEa0NYPjKwEBJM82U6zYM8M69DgPA0ExSteVf8zdNrBnFPA7AFtiGge1fidT8JRilXDlpBDt6vg8YlGyAgefRDdb1Aw/q7OQ3w",
    readable:
      "#v1/p/%7B%22dockerfile%22:%22FROM%20--platform=$BUILDPLATFORM%20base%20AS%20app%5CnCOPY%20--from=lib%20/%20/%5Cn%22,%22platform%22:%22linux/amd64,linux/arm64%22,%22buildPlatform%22:%22linux/arm64%22,%22buildContexts%22:%7B%22base%22:%22docker-image://alpine:3.22%22,%22lib%22:%22../lib%22%7D%7D",
    state: {
      dockerfile: "FROM --platform=$BUILDPLATFORM base AS app\nCOPY --from=lib / /\n",
      platform: "linux/amd64,linux/arm64",
      buildPlatform: "linux/arm64",
      buildContexts: { base: "docker-image://alpine:3.22", lib: "../lib" },
    },
  },
  {
    name: "a project of several files",
    deflated:
      "#v1/d/dVBNC4JAFPwrjzmbgd0WvEW3CLq2HVZ91qasoksFsv89dtUItNswH2-GN6Bo8oq7UtcMgcP5dKRM9SwNIrRd8-DcQgzweu-Batvt_n_EgxVd1a02LHZxkgTbWLrJVMXxPa8hYFV3Y0vSF0jQIA1R3hjLb0vpTP-QPaU0hN4gj3ERdoCcNE6a78mJXdwc-eCFi1BwqY22ujEQi4XRVNFDXPwYXF2Ep-bX_J2VjHMf/FYaD4w",
    readable:
      "#v1/p/%7B%22dockerfile%22:%22FROM%20base%5Cn%22,%22project%22:%7B%22files%22:%7B%22app/Dockerfile%22:%22FROM%20base%5Cn%22,%22base/Dockerfile%22:%22FROM%20alpine:3.22%5Cn%22,%22docker-bake.hcl%22:%22target%20%5C%22app%5C%22%20%7B%5Cn%20%20context%20=%20%5C%22app%5C%22%5Cn%20%20contexts%20=%20%7B%20base%20=%20%5C%22target:base%5C%22%20%7D%5Cn%7D%5Cntarget%20%5C%22base%5C%22%20%7B%5Cn%20%20context%20=%20%5C%22base%5C%22%5Cn%7D%5Cn%22%7D,%22definition%22:%22docker-bake.hcl%22,%22targets%22:%5B%22app%22%5D%7D,%22view%22:%7B%22file%22:%22docker-bake.hcl%22%7D%7D",
    state: {
      dockerfile: "FROM base\n",
      project: {
        files: {
          "app/Dockerfile": "FROM base\n",
          "base/Dockerfile": "FROM alpine:3.22\n",
          "docker-bake.hcl":
            'target "app" {\n  context = "app"\n  contexts = { base = "target:base" }\n}\ntarget "base" {\n  context = "base"\n}\n',
        },
        definition: "docker-bake.hcl",
        targets: ["app"],
      },
      view: { file: "docker-bake.hcl" },
    },
  },
];
