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
];
