/** Single-stage Dockerfiles of Node.js services, flaws included. */
export const NODE_SAMPLES: readonly string[] = [
  `FROM node:20
WORKDIR /usr/src/app
COPY . .
RUN npm install
RUN npm run build
EXPOSE 3000
CMD ["node", "dist/main.js"]
`,
  `# syntax=docker/dockerfile:1
FROM node:18-alpine
RUN apk add --no-cache python3 make g++ curl
WORKDIR /app
COPY package.json yarn.lock ./
RUN yarn install --frozen-lockfile
COPY . .
RUN yarn build
ENV NODE_ENV=production PORT=8080
EXPOSE 8080
USER node
HEALTHCHECK CMD curl -f http://localhost:8080/health || exit 1
CMD ["yarn", "start"]
`,
  `FROM node:latest
ARG APP_VERSION=dev
ENV APP_VERSION=$APP_VERSION
WORKDIR /srv/api
ADD . /srv/api
RUN npm ci && npm run compile && npm cache clean --force
RUN chown -R node:node /srv/api
USER node
EXPOSE 4000
ENTRYPOINT ["node", "build/server.js"]
`,
  `FROM node:22-bookworm
RUN apt-get update && apt-get install -y build-essential python3 tini && rm -rf /var/lib/apt/lists/*
RUN npm install -g pnpm
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile
COPY src ./src
COPY tsconfig.json ./
COPY views ./views
RUN pnpm run build
EXPOSE 3000/tcp
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/index.js"]
`,
  `FROM node:20-slim
WORKDIR /bot
COPY . /bot
# everything in one go
RUN npm install
CMD npm start
`,
  `FROM node:16
LABEL maintainer="team@example.com"
WORKDIR /opt/service
ENV NODE_ENV production
COPY package*.json /opt/service/
RUN npm ci --only=production
COPY --chown=node:node . /opt/service
USER node
EXPOSE 9000
CMD ["node", "index.js"]
`,
];
