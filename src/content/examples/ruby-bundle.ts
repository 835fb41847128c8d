import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const rubyBundle: ExampleText = {
  target: "build",
  lookAt: [
    "2 images are pulled: the full one has the compiler that native gems need, and the slim one is the base of the final image.",
    "`BUNDLE_PATH` is set in both stages, because `app` copies files from `build`, but not its environment.",
    "2 paths are copied from `build`: the gems, and the application with its precompiled assets.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build installs the gems and precompiles the assets
FROM ruby:3.4-trixie AS build
ENV BUNDLE_DEPLOYMENT=1 \
    BUNDLE_PATH=/gems \
    BUNDLE_WITHOUT=development:test \
    RAILS_ENV=production
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install \
    && bundle exec bootsnap precompile --gemfile \
    && rm -rf /gems/ruby/*/cache
COPY . .
# A value that is only good for this step; the real one is given when the container starts
RUN SECRET_KEY_BASE_DUMMY=1 bin/rails assets:precompile

# app is the slim image that is published
FROM ruby:3.4-slim-trixie AS app
ENV BUNDLE_DEPLOYMENT=1 \
    BUNDLE_PATH=/gems \
    BUNDLE_WITHOUT=development:test \
    RAILS_ENV=production
WORKDIR /app
COPY --from=build /gems /gems
COPY --from=build --chown=10001:10001 /app /app
USER 10001:10001
EXPOSE 3000
CMD ["bundle", "exec", "puma", "--config", "config/puma.rb"]
`,
  dockerignore: `.git
log
tmp
node_modules
public/assets
`,
};
