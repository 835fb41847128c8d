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
];
