import { describe, expect, it } from "vitest";
import { readImageText } from "./read-image-text.ts";
import { looksLikeImage } from "./looks-like-image.ts";
import { MAX_IMAGE_TEXT } from "./image-text.ts";

const CONFIG = {
  Env: ["PATH=/usr/bin", "APP=a=b"],
  Cmd: ["serve"],
  Entrypoint: ["/app"],
  WorkingDir: "/srv",
  User: "app",
  ExposedPorts: { "80/tcp": {}, bad: {} },
  Volumes: { "/data": {} },
  Labels: { team: "web" },
  OnBuild: ["RUN a"],
  StopSignal: "SIGQUIT",
  Shell: ["/bin/bash", "-c"],
  Healthcheck: { Test: ["CMD", "a"], Interval: 5 },
};

const READ = {
  env: [
    { name: "PATH", value: "/usr/bin" },
    { name: "APP", value: "a=b" },
  ],
  cmd: ["serve"],
  entrypoint: ["/app"],
  workingDir: "/srv",
  user: "app",
  ports: ["80/tcp"],
  volumes: ["/data"],
  labels: [["team", "web"]],
  triggers: ["RUN a"],
  stopSignal: "SIGQUIT",
  shell: ["/bin/bash", "-c"],
  healthcheck: { test: ["CMD", "a"], interval: 5, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 },
};

const INSPECT = JSON.stringify([
  {
    Id: "sha256:1",
    RepoTags: ["example/app:1"],
    RepoDigests: [`example/app@sha256:${"a".repeat(64)}`],
    Architecture: "amd64",
    Os: "linux",
    Size: 125_000_000,
    Config: CONFIG,
  },
]);

describe("readImageText", () => {
  it("reads `docker inspect` with the names of the image", () => {
    expect(readImageText(INSPECT)).toEqual({
      kind: "ok",
      images: [
        {
          names: ["docker.io/example/app:1", `docker.io/example/app@sha256:${"a".repeat(64)}`],
          source: "inspect",
          variants: [{ platform: "linux/amd64", isWhole: true, bytes: 125_000_000, config: READ }],
        },
      ],
    });
  });

  it("reads the configuration that `imagetools inspect` prints, for one platform or several", () => {
    const image = { created: "x", architecture: "arm64", os: "linux", variant: "v8", config: CONFIG, rootfs: {} };
    const variant = { platform: "linux/arm64/v8", isWhole: true, bytes: 0, config: READ };
    expect(readImageText(JSON.stringify(image))).toMatchObject({ images: [{ names: [], variants: [variant] }] });
    const map = { "linux/arm64": image, "unknown/unknown": { architecture: "unknown", os: "unknown", config: {} } };
    expect(readImageText(JSON.stringify(map))).toMatchObject({
      images: [{ source: "config", variants: [{ ...variant, platform: "linux/arm64" }] }],
    });
    const whole = { name: "docker.io/library/app:2", manifest: {}, image: map };
    expect(readImageText(JSON.stringify(whole))).toMatchObject({
      images: [{ names: ["docker.io/library/app:2"], variants: [{ platform: "linux/arm64" }] }],
    });
  });

  it("reads the table of `docker history`, and leaves open what its base image may set", () => {
    const table = `IMAGE          CREATED       CREATED BY                                      SIZE      COMMENT
1234567890ab   2 weeks ago   CMD ["node"]                                    0B        buildkit.dockerfile.v0
<missing>      2 weeks ago   ENTRYPOINT ["docker-entrypoint.sh"]             0B        buildkit.dockerfile.v0
<missing>      2 weeks ago   RUN /bin/sh -c ARCH= && dpkgArch="$(dpkg --p…   175MB     buildkit.dockerfile.v0
<missing>      2 weeks ago   ENV NODE_VERSION=20.18.0                        0B        buildkit.dockerfile.v0
<missing>      2 weeks ago   # debian.sh --arch 'amd64' out/ 'bookworm' '…   117MB     debuerreotype 0.15
`;
    const read = readImageText(table);
    expect(read).toMatchObject({
      images: [
        {
          names: [],
          source: "history",
          variants: [
            {
              isWhole: false,
              bytes: 292_000_000,
              config: {
                env: [{ name: "NODE_VERSION", value: "20.18.0" }],
                entrypoint: ["docker-entrypoint.sh"],
                cmd: ["node"],
              },
            },
          ],
        },
      ],
    });
  });

  it("knows the whole configuration of a history of which every line is an instruction", () => {
    const lines = [
      'CMD ["/bin/sh" "-c" "nginx -g x"]',
      "STOPSIGNAL SIGQUIT",
      "EXPOSE map[80/tcp:{} 443/tcp:{}]",
      "EXPOSE [8080/udp]",
      "VOLUME [/data]",
      "USER app",
      "WORKDIR sub",
      "WORKDIR /srv",
      'ENTRYPOINT ["/app"]',
      "SHELL [/bin/bash -c]",
      "ENV A=1",
      "/bin/sh -c #(nop)  ENV B=2",
      "COPY /a /b # buildkit",
      "/bin/sh -c #(nop) ADD file:1 in / ",
    ];
    const read = readImageText(
      lines.map((CreatedBy) => JSON.stringify({ CreatedBy, Size: "1.5kB", ID: "<missing>" })).join("\n"),
    );
    expect(read).toMatchObject({
      images: [
        {
          variants: [
            {
              isWhole: true,
              bytes: 21_000,
              config: {
                env: [
                  { name: "B", value: "2" },
                  { name: "A", value: "1" },
                ],
                cmd: ["/bin/sh", "-c", "nginx -g x"],
                entrypoint: ["/app"],
                shell: ["/bin/bash", "-c"],
                workingDir: "/srv/sub",
                user: "app",
                ports: ["8080/udp", "80/tcp", "443/tcp"],
                volumes: ["/data"],
                stopSignal: "SIGQUIT",
              },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["ENV PATH=/usr/local/bin:/usr/bin:/opt/some…", { env: [{ name: "PATH", value: null }] }],
    [
      "ENV A=1 B=two words C=3",
      {
        env: [
          { name: "A", value: null },
          { name: "B", value: null },
          { name: "C", value: null },
        ],
      },
    ],
    ["ENV MSG=two words", { env: [{ name: "MSG", value: "two words" }] }],
    ['CMD ["/bin/sh" "-c" "a long comm…', { cmd: [] }],
    ["HEALTHCHECK &{[CMD-SHELL a] 0s}", { healthcheck: null }],
  ])("leaves open what %s may mean", (createdBy, config) => {
    const read = readImageText(JSON.stringify([{ CreatedBy: createdBy }]));
    expect(read).toMatchObject({ images: [{ variants: [{ isWhole: false, config }] }] });
  });

  it.each([
    ["", "empty"],
    ["x".repeat(MAX_IMAGE_TEXT + 1), "tooLong"],
    ["FROM alpine", "other"],
    ['{"a": 1}', "other"],
    ['[{"Config": {', "broken"],
    ["[]", "nothing"],
    ["IMAGE  CREATED  CREATED BY  SIZE  COMMENT", "nothing"],
    ['[{"Config": {}, "State": {}}]', "container"],
    ['{"schemaVersion": 2, "manifests": []}', "manifest"],
    ['{"__proto__": {"Config": {}, "Architecture": "amd64"}}', "other"],
  ])("says why %j is no image", (text, fault) => {
    expect(readImageText(text)).toEqual({ kind: "bad", fault });
  });
});

it("recognizes the outputs among other texts", () => {
  const history = '{"Comment":"","CreatedAt":"x","CreatedBy":"CMD a","ID":"1","Size":"0B"}';
  const texts = [INSPECT, history, `[${history}]`, "IMAGE   CREATED   CREATED BY   SIZE   COMMENT\n"];
  expect(texts.map(looksLikeImage)).toEqual(texts.map(() => true));
  const others = ["FROM a", '{"target": {}}', "services:\n", "", '{"config": {}}', "#1 [internal] load"];
  expect(others.map(looksLikeImage)).toEqual(others.map(() => false));
});

it("recognizes nothing in a megabyte of blanks, and the output behind some", () => {
  // a search that starts again at every blank takes minutes here
  const blanks = " \n".repeat(500_000);
  expect([`${blanks}x`, `[${blanks}x`, `${blanks}[${blanks}x`].map(looksLikeImage)).toEqual([false, false, false]);
  expect(looksLikeImage(` \n${INSPECT}`)).toBe(true);
});
