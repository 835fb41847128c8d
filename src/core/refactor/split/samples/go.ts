/** Single-stage Dockerfiles of Go programs, flaws included. */
export const GO_SAMPLES: readonly string[] = [
  `FROM golang:1.22
WORKDIR /app
COPY . .
RUN go build -o server .
EXPOSE 8080
CMD ["./server"]
`,
  `FROM golang:1.23-alpine
RUN apk add --no-cache git make
WORKDIR /go/src/github.com/example/tool
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w" -o /usr/local/bin/tool ./cmd/tool
USER nobody
ENTRYPOINT ["/usr/local/bin/tool"]
CMD ["serve"]
`,
  `FROM golang:latest
ENV GO111MODULE=on PORT=9090
WORKDIR /src
ADD . /src
RUN go mod download && go build -o /bin/api ./cmd/api
COPY templates /src/templates
COPY config.yaml /src/config.yaml
EXPOSE 9090
HEALTHCHECK CMD ["/bin/api", "-health"]
CMD ["/bin/api"]
`,
  `FROM golang:1.21-bookworm
ARG VERSION=dev
WORKDIR /build
COPY . .
RUN apt-get update && apt-get install -y gcc libsqlite3-dev && rm -rf /var/lib/apt/lists/*
RUN go build -ldflags "-X main.version=\${VERSION}" -o app
LABEL org.opencontainers.image.version=$VERSION
EXPOSE 8000
CMD ["/build/app"]
`,
  `FROM golang:1.20
WORKDIR /go/src/app
COPY . .
RUN go get -d -v ./...
RUN go install -v ./...
CMD ["app"]
`,
  `FROM golang:1.24-alpine3.21
RUN apk add --no-cache ca-certificates tzdata
RUN adduser -D -u 10001 svc
WORKDIR /work
COPY . .
RUN go build -o /work/bin/worker ./worker
ENV TZ=Europe/Berlin
USER svc
ENTRYPOINT ["/work/bin/worker"]
`,
  `FROM golang:1.19-bullseye
RUN apt-get update && apt-get install -y libsqlite3-dev gcc
WORKDIR /app
COPY go.mod go.sum ./
RUN go mod download
COPY . ./
RUN CGO_ENABLED=1 go build -tags "libsqlite3 linux" -o /app/server ./cmd/server
COPY migrations /app/migrations
COPY templates /app/templates
RUN useradd -u 10001 -m gopher && mkdir /data && chown gopher /data
USER gopher
VOLUME ["/data"]
ENV DB_PATH=/data/app.db
EXPOSE 8080
CMD ["/app/server"]
`,
  `FROM golang:1.17-alpine3.14
LABEL maintainer="someone@example.org"
RUN apk update && apk add bash ca-certificates git tzdata nodejs npm
WORKDIR /app
COPY . .
RUN cd web && npm install && npm run build
RUN go build -ldflags="-s -w" -o server
ENV TZ=Asia/Shanghai
ENV GIN_MODE=release
EXPOSE 8080
CMD ./server -static ./web/dist -conf config/config.yaml
`,
  `# syntax=docker/dockerfile:1.4
FROM golang:1.20-bookworm
WORKDIR /usr/src/api
COPY go.mod go.sum .
RUN --mount=type=cache,target=/go/pkg/mod go mod download && go mod verify
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \\
    --mount=type=cache,target=/root/.cache/go-build \\
    CGO_ENABLED=0 go build -trimpath -o /usr/local/bin/api ./cmd/api
HEALTHCHECK --interval=10s CMD curl -f http://localhost:8080/healthz || exit 1
EXPOSE 8080
STOPSIGNAL SIGINT
CMD ["api"]
`,
  `FROM golang:1.23-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg imagemagick && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY go.* ./
RUN go mod download
COPY . .
RUN go generate ./... && go build -v -o /usr/local/bin/transcoder
COPY scripts/start.sh /start.sh
RUN chmod +x /start.sh
EXPOSE 8000
ENTRYPOINT ["/start.sh"]
CMD ["transcoder"]
`,
];
