import { describe, expect, it } from "vitest";
import { shippedStage, trySplit } from "../samples/try-split.ts";

function copies(text: string): readonly string[] {
  return shippedStage(text).match(/COPY --from=build \S+/g) ?? [];
}

describe("files of the project that the build puts where what ships reads them", () => {
  it("are taken, of pages and of settings", () => {
    const text =
      'FROM node:22-alpine\nRUN apk add --no-cache nginx\nWORKDIR /src\nCOPY . .\nRUN npm ci && npm run build\nRUN cp -r dist/* /usr/share/nginx/html/ && cp nginx.conf /etc/nginx/http.d/default.conf\nENTRYPOINT ["/start.sh"]\nCMD ["nginx"]\n';
    expect(copies(text)).toContain("COPY --from=build /usr/share/nginx/html");
    expect(copies(text)).toContain("COPY --from=build /etc/nginx/http.d/default.conf");
  });

  it("are those of the project, and not what the build alone reads", () => {
    const text =
      'FROM golang:1.22\nWORKDIR /app\nCOPY . .\nRUN cp apt.list /etc/apt/sources.list.d/a.list && cp /usr/share/zoneinfo/UTC /etc/localtime && cp prod.yaml /etc/api/api.yaml\nRUN go build -o /usr/local/bin/api .\nCMD ["api"]\n';
    expect(copies(text)).toEqual([
      "COPY --from=build /usr/local/bin/api",
      "COPY --from=build /etc/ssl/certs/ca-certificates.crt",
      "COPY --from=build /etc/api/api.yaml",
    ]);
  });
});

describe("what the build leaves behind", () => {
  it.each([
    ["install -Dm755 -t /usr/local/bin target/release/agent target/release/ctl", ["agent", "ctl"]],
    ["install -m 755 target/release/agent /usr/local/bin", ["agent"]],
    ["cp -t /usr/local/bin target/release/agent", ["agent"]],
    ["mv --target-directory=/usr/local/bin target/release/agent", ["agent"]],
  ])("is where options say: %s", (run, names) => {
    const text = `FROM rust:alpine\nWORKDIR /b\nCOPY . .\nRUN cargo build --release\nRUN ${run}\nENTRYPOINT ["agent"]\n`;
    expect(copies(text)).toEqual(names.map((name) => `COPY --from=build /usr/local/bin/${name}`));
  });

  it("is not where cargo installs, where nothing is installed", () => {
    const text = 'FROM rust:alpine\nWORKDIR /b\nCOPY . .\nRUN cargo build --release\nENTRYPOINT ["agent"]\n';
    expect(trySplit(text)).toMatchObject({ kind: "none", why: { id: "unknown-program" } });
  });

  it("is all that was compiled, where a script starts", () => {
    const text =
      'FROM golang:1.22\nWORKDIR /w\nCOPY . .\nRUN go build -o bin/server ./cmd/server && go build -o bin/migrate ./cmd/migrate\nENTRYPOINT ["./entrypoint.sh"]\nCMD ["/w/bin/server"]\n';
    expect(copies(text)).toContain("COPY --from=build /w/bin/migrate");
  });

  it("is a program, also where a folder of the project is called like it", () => {
    const text =
      'FROM rust:1.78\nWORKDIR /app\nCOPY Cargo.toml ./\nCOPY web web\nCOPY server server\nRUN cargo install trunk\nRUN cd web && trunk build\nRUN cargo build -p server --release\nENV STATIC_DIR=/app/web/dist\nCMD ["./target/release/server"]\n';
    expect(copies(text).slice(0, 2)).toEqual([
      "COPY --from=build /app/target/release/server",
      "COPY --from=build /app/web/dist",
    ]);
  });
});
