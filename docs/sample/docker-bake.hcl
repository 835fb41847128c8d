variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["app"]
}

target "app" {
  target = "app"
  tags   = ["example/app:${TAG}"]
}
