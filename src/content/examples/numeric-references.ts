import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const numericReferences: ExampleText = {
  lookAt: [
    "`--from=0` and `--from=1` mean the first and the second stage of the file. 3 of the 3 stages are built.",
    "Insert a stage at the top, and both numbers silently mean a different stage. Name the stages with `AS`, and the references stay correct in any order.",
    "A stage without a name can't be a target: the Target menu only has the default.",
    "The hints about numbers are intentional here: older files often look like this.",
  ],
  dockerfile: dockerfileText`
# Stages without names: later instructions count them from 0

FROM node:24.11-alpine3.22
WORKDIR /site
COPY site/package.json site/package-lock.json ./
RUN npm ci
COPY site ./
RUN npm run build

FROM golang:1.25-alpine3.22
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY server ./server
RUN CGO_ENABLED=0 go build -o /out/server ./server

FROM alpine:3.22
COPY --from=0 /site/dist /srv/www
COPY --from=1 /out/server /usr/local/bin/server
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/server"]
`,
};
