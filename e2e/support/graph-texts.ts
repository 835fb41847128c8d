/** Dockerfiles of all the sizes a graph has to be understood at, by number of stages. */
export const ONE = `# The only stage there is
FROM python:3.12-slim
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "-m", "app"]
`;

export const TWO = `FROM golang:1.22 AS builder
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/app ./cmd/app

FROM alpine:3.20
COPY --from=builder /out/app /usr/local/bin/app
USER nobody
ENTRYPOINT ["app"]
`;

export const SEVEN = `# base has the tools that all stages need
FROM node:20-alpine AS base
WORKDIR /app
RUN apk add --no-cache git

FROM base AS deps
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci

FROM deps AS lint
RUN npm run lint

FROM deps AS build
COPY . .
RUN --mount=type=secret,id=token npm run build

FROM deps AS test
COPY --from=build /app/dist ./dist
RUN --mount=type=ssh npm test

FROM base AS prod-deps
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev

FROM nginx:1.27-alpine AS runtime
COPY --from=build /app/dist /usr/share/nginx/html
COPY --from=prod-deps /app/node_modules /app/node_modules
COPY --from=build /app/nginx.conf /etc/nginx/nginx.conf
ADD https://example.com/health.sh /usr/bin/health
ADD https://github.com/acme/config.git#main /etc/acme
EXPOSE 80
`;

export const TWELVE = `FROM tonistiigi/xx:1.5.0 AS xx
FROM golang:1.23-alpine AS gobase
COPY --from=xx / /
RUN apk add --no-cache git file
FROM gobase AS vendored
RUN --mount=target=/context cp -r /context/vendor /out
FROM gobase AS version
RUN --mount=target=. git describe > /version
FROM gobase AS buildx-build
RUN --mount=type=bind,from=version,source=/version,target=/version go build -o /out/buildx
FROM gobase AS helper
RUN go install ./helper
FROM alpine:3.20 AS tools
COPY --from=helper /go/bin/helper /usr/bin/helper
RUN apk add jq
FROM node:20 AS docs
COPY docs /docs
RUN npm run docs
FROM gobase AS test
COPY --from=buildx-build /out/buildx /usr/bin/buildx
RUN go test ./...
FROM scratch AS test-coverage
COPY --from=test /tmp/coverage /
FROM scratch AS binaries
COPY --from=buildx-build /out/buildx /buildx
FROM alpine:3.20 AS release
COPY --from=binaries /buildx /usr/bin/buildx
COPY --from=tools /usr/bin/helper /usr/bin/helper
COPY --from=docs /docs/dist /usr/share/doc
ENTRYPOINT ["buildx"]
`;

/** `count` stages in waves of `wave`, each from the base image and a stage of the wave before. */
export function many(count: number, wave: number): string {
  const stages = Array.from({ length: count - 1 }, (_, n) => {
    const place = n + 1;
    const before = place - wave;
    const copy = before > 0 ? `COPY --from=part-${before} /out/${before} /in/${before}\n` : "";
    return `FROM base AS part-${place}\n${copy}RUN make part-${place}\n`;
  });
  return ["FROM alpine:3.20 AS base\nRUN apk add make\n", ...stages].join("\n");
}

/** By number of stages. */
export const SIZES: readonly (readonly [stages: number, dockerfile: string])[] = [
  [1, ONE],
  [2, TWO],
  [7, SEVEN],
  [12, TWELVE],
  [30, many(30, 6)],
  [59, many(59, 8)],
];
