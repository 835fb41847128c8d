/** Single-stage Dockerfiles of PHP applications, flaws included. */
export const PHP_SAMPLES: readonly string[] = [
  `FROM php:8.3-apache
RUN apt-get update && apt-get install -y git unzip libzip-dev && docker-php-ext-install zip pdo_mysql && rm -rf /var/lib/apt/lists/*
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
WORKDIR /var/www/html
COPY . .
RUN composer install --no-dev
RUN a2enmod rewrite
EXPOSE 80
CMD ["apache2-foreground"]
`,
  `FROM php:8.2-fpm
RUN apt-get update && apt-get install -y git curl unzip libpng-dev libonig-dev libxml2-dev && rm -rf /var/lib/apt/lists/*
RUN docker-php-ext-install pdo_mysql mbstring gd
COPY --from=composer:latest /usr/bin/composer /usr/bin/composer
WORKDIR /var/www
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --no-autoloader
COPY . .
RUN composer dump-autoload --optimize
RUN chown -R www-data:www-data /var/www
USER www-data
EXPOSE 9000
CMD ["php-fpm"]
`,
  `FROM php:8.3-cli
WORKDIR /app
RUN apt-get update && apt-get install -y unzip && rm -rf /var/lib/apt/lists/*
RUN curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/local/bin --filename=composer
COPY . .
RUN composer install
CMD ["php", "bin/console", "app:run"]
`,
  `FROM php:8.1-fpm-alpine
RUN apk add --no-cache git libzip-dev icu-dev && docker-php-ext-install zip intl
COPY --from=composer:2.7 /usr/bin/composer /usr/local/bin/composer
ENV APP_ENV=prod
WORKDIR /srv/app
COPY . .
RUN composer install --no-dev --optimize-autoloader
EXPOSE 9000
CMD ["php-fpm"]
`,
  `FROM php:8.2-apache
ENV APACHE_DOCUMENT_ROOT=/var/www/html/public
RUN docker-php-ext-install mysqli
RUN mv "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
COPY docker/vhost.conf /etc/apache2/sites-available/000-default.conf
WORKDIR /var/www/html
COPY . /var/www/html
RUN composer install --no-interaction --no-dev
RUN chown -R www-data:www-data /var/www/html
EXPOSE 80
CMD ["apache2-foreground"]
`,
  `FROM php:8.3-fpm-bookworm
RUN apt-get update && apt-get install -y nodejs npm git && rm -rf /var/lib/apt/lists/*
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
WORKDIR /var/www/app
COPY . .
RUN composer install --no-dev && npm ci && npm run build
EXPOSE 9000
CMD ["php-fpm"]
`,
];
