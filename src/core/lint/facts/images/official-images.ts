const NAMES =
  "adminer aerospike alpine almalinux alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash bonita buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate crux dart debian docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang express-gateway fedora flink fluentd friendica gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes ibmjava influxdb irssi jetty jobber joomla jruby julia kapacitor kibana kong krakend liquibase lightstreamer logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk oraclelinux orientdb percona perl photon php phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine scratch silverpeas sl solr sonarqube spark spiped storm swift swipl teamspeak telegraf tomcat tomee traefik ubuntu unit varnish vault websphere-liberty wordpress xwiki yourls zabbix znc zookeeper";

const OFFICIAL: ReadonlySet<string> = new Set(NAMES.split(" "));

/** Docker Hub has an official image of this name: nobody who writes it means a stage. */
export function isOfficialImage(name: string): boolean {
  return OFFICIAL.has(name);
}
