#!/bin/sh
# The first accounts of an empty installation: akun-pertama.sh --admin=NIP:NAME --bkd=NIP:NAME [--bkd=NIP:NAME ...] [--ear=FILE].
# Run after the server has migrated the database once. Needs TELADAN_DB_URL, TELADAN_DB_USER, TELADAN_DB_PASSWORD and
# TELADAN_AUDIT_KUNCI or TELADAN_AUDIT_KUNCI_BERKAS, as the server. Ends with 0 = made, 1 = refused, 2 = could not.
set -eu
rumah=$(cd "$(dirname "$0")/.." && pwd)
ear="$rumah/standalone/deployments/teladan.ear"
n=$#
while [ "$n" -gt 0 ]; do
  a=$1; shift; n=$((n - 1))
  case "$a" in
    --ear=*) ear=${a#--ear=} ;;
    *) set -- "$@" "$a" ;;
  esac
done
test -f "$ear" || { echo "EAR tidak ditemukan: $ear. Pakai --ear=BERKAS" >&2; exit 2; }
ear=$(cd "$(dirname "$ear")" && pwd)/$(basename "$ear")
java=java; jar=jar
if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; jar="$JAVA_HOME/bin/jar"; fi
kerja=$(mktemp -d); trap 'rm -rf "$kerja"' EXIT
(cd "$kerja" && "$jar" xf "$ear" lib)
set +e
pustaka=$(echo "$rumah"/modules/org/mariadb/jdbc/main/*.jar "$rumah"/modules/system/layers/base/org/slf4j/main/*.jar | tr ' ' ':')
"$java" -Dslf4j.internal.verbosity=ERROR -cp "$kerja/lib/*:$pustaka" id.teladan.core.akun.AkunPertama "$@"
exit $?
