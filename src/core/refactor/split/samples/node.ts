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
  `FROM ubuntu:18.04
MAINTAINER Jon Doe <jon@example.com>
ENV DEBIAN_FRONTEND noninteractive
RUN apt-get update && apt-get install -y curl gnupg build-essential python git
RUN curl -sL https://deb.nodesource.com/setup_12.x | bash -
RUN apt-get install -y nodejs
RUN npm install -g pm2
ADD . /app
WORKDIR /app
RUN npm install
RUN npm run build
ENV NODE_ENV production
ENV PORT 3000
EXPOSE 3000
CMD pm2-runtime start dist/index.js
`,
  `FROM oven/bun:1.0
WORKDIR /home/bun/app
COPY package.json bun.lockb ./
RUN bun install
COPY . .
RUN bun run build
USER bun
EXPOSE 3000/tcp
ENTRYPOINT [ "bun", "run", "dist/index.js" ]
`,
  `FROM node:18-bullseye

RUN apt-get update \\
    && apt-get install -y wget gnupg \\
    && wget -q -O - https://dl-ssl.google.com/linux/linux_signing_key.pub | apt-key add - \\
    && sh -c 'echo "deb [arch=amd64] http://dl.google.com/linux/chrome/deb/ stable main" >> /etc/apt/sources.list.d/google.list' \\
    && apt-get update \\
    && apt-get install -y google-chrome-stable fonts-ipafont-gothic fonts-wqy-zenhei fonts-thai-tlwg fonts-kacst fonts-freefont-ttf libxss1 \\
      --no-install-recommends \\
    && rm -rf /var/lib/apt/lists/*

ENV PUPPETEER_SKIP_CHROMIUM_DOWNLOAD=true \\
    PUPPETEER_EXECUTABLE_PATH=/usr/bin/google-chrome-stable

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

RUN groupadd -r pptruser && useradd -r -g pptruser -G audio,video pptruser \\
    && mkdir -p /home/pptruser/Downloads \\
    && chown -R pptruser:pptruser /home/pptruser \\
    && chown -R pptruser:pptruser /app
USER pptruser

CMD ["node", "dist/server.js"]
`,
  `FROM node:20-bookworm
ENV NODE_ENV=production
WORKDIR /usr/src/app
COPY ["package.json", "package-lock.json*", "npm-shrinkwrap.json*", "./"]
RUN npm install --include=dev && mv node_modules ../
COPY . .
RUN npm run build
EXPOSE 3000
RUN chown -R node /usr/src/app
USER node
CMD ["npm", "start"]
`,
  `FROM node
COPY package.json /
RUN npm install
COPY . /
RUN npm run build
CMD ["node", "/dist/index.js"]
`,
  `FROM node:18
RUN npm install -g pnpm
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install
COPY . .
RUN pnpm build
ENV PORT=3000
EXPOSE \${PORT}
CMD ["pnpm", "run", "start:prod"]
`,
];
