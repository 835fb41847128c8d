/** Single-stage Dockerfiles of Ruby applications, flaws included. */
export const RUBY_SAMPLES: readonly string[] = [
  `FROM ruby:3.3
WORKDIR /app
COPY . .
RUN bundle install
EXPOSE 3000
CMD ["bundle", "exec", "rails", "server", "-b", "0.0.0.0"]
`,
  `FROM ruby:3.2
RUN apt-get update && apt-get install -y build-essential libpq-dev nodejs && rm -rf /var/lib/apt/lists/*
ENV RAILS_ENV=production
WORKDIR /rails
COPY Gemfile Gemfile.lock ./
RUN bundle install --jobs 4
COPY . .
RUN bundle exec rake assets:precompile
EXPOSE 3000
ENTRYPOINT ["./bin/docker-entrypoint"]
CMD ["./bin/rails", "server"]
`,
  `FROM ruby:3.3-alpine
RUN apk add --no-cache build-base postgresql-dev tzdata
WORKDIR /srv
ADD . /srv
RUN bundle install
RUN adduser -D app && chown -R app /srv
USER app
EXPOSE 9292
CMD ["bundle", "exec", "rackup", "--host", "0.0.0.0"]
`,
  `FROM ruby:3.1-slim
RUN apt-get update -qq && apt-get install -y gcc make libyaml-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /usr/src/app
COPY Gemfile* ./
RUN bundle config set without 'development test' && bundle install
COPY . .
CMD ["ruby", "worker.rb"]
`,
  `FROM ruby:3.4
ENV BUNDLE_WITHOUT=development:test PORT=4567
WORKDIR /sinatra
COPY . .
RUN bundle install
USER 1000:1000
EXPOSE 4567
CMD bundle exec ruby app.rb -o 0.0.0.0
`,
  `FROM ruby:2.7
RUN apt-get update && apt-get install -y libsqlite3-dev git && rm -rf /var/lib/apt/lists/*
RUN gem install bundler:2.4.22
WORKDIR /blog
COPY . /blog
RUN bundle install && bundle exec jekyll build
EXPOSE 4000
CMD ["bundle", "exec", "jekyll", "serve", "--host", "0.0.0.0"]
`,
  `FROM ruby:3.1.2-bullseye
ARG UID=1000
ENV LANG=C.UTF-8 BUNDLE_PATH=/bundle BUNDLE_WITHOUT=development:test
RUN apt-get update -qq \\
 && apt-get install -qq -y --no-install-recommends build-essential libpq-dev libvips42 imagemagick shared-mime-info \\
 && rm -rf /var/lib/apt/lists/*
RUN useradd -m -u $UID app
WORKDIR /srv/app
COPY --chown=app:app Gemfile Gemfile.lock ./
RUN bundle install -j4
COPY --chown=app:app . .
RUN mkdir -p tmp/pids log && chown -R app:app tmp log
USER app
ENTRYPOINT ["./bin/docker-entrypoint"]
CMD ["./bin/rails", "server"]
`,
  `FROM ubuntu:20.04
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y git curl build-essential libssl-dev libreadline-dev zlib1g-dev libsqlite3-dev
RUN git clone https://github.com/rbenv/rbenv.git /root/.rbenv && git clone https://github.com/rbenv/ruby-build.git /root/.rbenv/plugins/ruby-build
ENV PATH /root/.rbenv/shims:/root/.rbenv/bin:$PATH
RUN rbenv install 2.7.4 && rbenv global 2.7.4
RUN gem install bundler
COPY . /app
WORKDIR /app
RUN bundle install
CMD ["bundle", "exec", "rackup", "-o", "0.0.0.0"]
`,
  `FROM ruby:3.2.2
RUN apt-get update -qq && apt-get install --no-install-recommends -y build-essential libvips libpq-dev && \\
    curl -fsSL https://deb.nodesource.com/setup_18.x | bash - && apt-get install -y nodejs && npm install -g yarn@1.22
ENV RAILS_ENV="production" \\
    BUNDLE_DEPLOYMENT="1" \\
    BUNDLE_PATH="/usr/local/bundle" \\
    BUNDLE_WITHOUT="development"
WORKDIR /rails
COPY Gemfile Gemfile.lock ./
RUN bundle install && rm -rf ~/.bundle/ "\${BUNDLE_PATH}"/ruby/*/cache
COPY . .
RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile
RUN useradd rails --create-home --shell /bin/bash && chown -R rails:rails db log storage tmp
USER rails:rails
ENTRYPOINT ["/rails/bin/docker-entrypoint"]
EXPOSE 3000
CMD ["./bin/rails", "server"]
`,
];
