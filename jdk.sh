# Sourced by ./hearsay, ./hearsay-test, ./hearsay-train and .ci/run: sets JAVA_HOME to a JDK of 21 or later, or says what to install.

java_major() { # the feature version of the JDK in folder $1; nothing where it is none
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local home major best="" best_major=0 on_path
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
    [ -n "$home" ] || continue
    major=$(java_major "$home") || continue
    [ -n "$major" ] || continue
    if [ "$major" -ge 21 ] && [ "$home" = "${JAVA_HOME:-}" ]; then best=$home; break; fi
    if [ "$major" -ge 21 ] && [ "$major" -gt "$best_major" ]; then best=$home; best_major=$major; fi
  done
  if [ -z "$best" ]; then
    echo "Hearsay needs a JDK of version 21 or later; none was found in JAVA_HOME, on PATH or under /usr/lib/jvm." >&2
    echo "Install one (Debian 13: apt-get install openjdk-21-jdk; or Temurin 21 or later) and set JAVA_HOME to it." >&2
    exit 3
  fi
  export JAVA_HOME="$best"
}

find_maven() {
  command -v mvn >/dev/null 2>&1 && return
  echo "Hearsay is built with Apache Maven 3.8 or later, which was not found on PATH (Debian: apt-get install maven)." >&2
  exit 3
}

find_jdk
