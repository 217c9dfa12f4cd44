#!/bin/sh
# Verifies the audit chain: periksa-audit.sh [--jangkar=FILE] [--ear=FILE]. Needs TELADAN_DB_URL, TELADAN_DB_USER,
# TELADAN_DB_PASSWORD and TELADAN_AUDIT_KUNCI or TELADAN_AUDIT_KUNCI_BERKAS; the server may run or not.
# Ends with 0 = whole, 1 = broken, 2 = could not look.
set -eu
rumah=$(cd "$(dirname "$0")/.." && pwd)
ear="$rumah/standalone/deployments/teladan.ear"
lain=
for a in "$@"; do
  case "$a" in
    --ear=*) ear=${a#--ear=} ;;
    *) lain="$a" ;;
  esac
done
test -f "$ear" || { echo "EAR tidak ditemukan: $ear. Pakai --ear=BERKAS" >&2; exit 2; }
ear=$(cd "$(dirname "$ear")" && pwd)/$(basename "$ear")
java=java; jar=jar
if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; jar="$JAVA_HOME/bin/jar"; fi
kerja=$(mktemp -d); trap 'rm -rf "$kerja"' EXIT
(cd "$kerja" && "$jar" xf "$ear" lib/core.jar)
set +e
"$java" -cp "$kerja/lib/core.jar:$(echo "$rumah"/modules/org/mariadb/jdbc/main/*.jar | tr ' ' ':')" id.teladan.core.audit.PeriksaAudit ${lain:+"$lain"}
exit $?
