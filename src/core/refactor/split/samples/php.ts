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
  `FROM php:8.1-apache

# Install system dependencies
RUN apt-get update && apt-get install -y \\
    git \\
    curl \\
    libpng-dev \\
    libonig-dev \\
    libxml2-dev \\
    zip \\
    unzip

# Clear cache
RUN apt-get clean && rm -rf /var/lib/apt/lists/*

# Install PHP extensions
RUN docker-php-ext-install pdo_mysql mbstring exif pcntl bcmath gd

# Get latest Composer
COPY --from=composer:latest /usr/bin/composer /usr/bin/composer

ENV APACHE_DOCUMENT_ROOT=/var/www/html/public
RUN sed -ri -e 's!/var/www/html!\${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/sites-available/*.conf
RUN sed -ri -e 's!/var/www/!\${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/*.conf

WORKDIR /var/www/html
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --no-autoloader
COPY . .
RUN composer dump-autoload --optimize && php artisan storage:link
RUN chown -R www-data:www-data storage bootstrap/cache
`,
  `FROM php:8.0-fpm-alpine
RUN apk add --no-cache --virtual .build-deps $PHPIZE_DEPS icu-dev postgresql-dev \\
    && apk add --no-cache icu libpq git \\
    && docker-php-ext-install intl pdo_pgsql opcache \\
    && pecl install redis && docker-php-ext-enable redis \\
    && apk del .build-deps
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
WORKDIR /srv/app
COPY composer.json composer.lock symfony.lock ./
RUN composer install --prefer-dist --no-dev --no-scripts --no-progress
COPY . .
RUN composer run-script --no-dev post-install-cmd; sync
EXPOSE 9000
CMD ["php-fpm"]
`,
  `FROM php:8.2-fpm
ARG user=laravel
ARG uid=1000
RUN apt-get update && apt-get install -y git curl libpng-dev libonig-dev libxml2-dev libzip-dev zip unzip nodejs npm
RUN docker-php-ext-install pdo_mysql mbstring exif pcntl bcmath gd zip
COPY --from=composer:latest /usr/bin/composer /usr/bin/composer
RUN useradd -G www-data,root -u $uid -d /home/$user $user
RUN mkdir -p /home/$user/.composer && chown -R $user:$user /home/$user
WORKDIR /var/www
COPY . .
RUN composer install --no-dev --optimize-autoloader
RUN npm ci && npm run build
RUN chown -R $user:www-data /var/www
USER $user
EXPOSE 9000
CMD ["php-fpm"]
`,
  `FROM ubuntu:18.04
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y nginx php7.2-fpm php7.2-mysql php7.2-mbstring php7.2-xml composer supervisor git unzip
COPY docker/nginx.conf /etc/nginx/sites-enabled/default
COPY docker/supervisord.conf /etc/supervisor/conf.d/app.conf
WORKDIR /var/www/app
COPY composer.* ./
RUN composer install --no-scripts
COPY . .
RUN mkdir -p /run/php && chown -R www-data:www-data /var/www/app
EXPOSE 80 443
CMD ["/usr/bin/supervisord", "-n"]
`,
];
