#!/bin/sh
# Finds a Chromium for the browser tests and prints its path as the last line; installs one when it may.
# Order: CHROMIUM_PATH, the PATH, Debian's package (as root), the npm package @sparticuz/chromium (as anybody).
# Usage: siapkan-peramban.sh FOLDER   (FOLDER receives what npm brings)
set -eu
folder=${1:?folder}

cari() {
  for nama in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$nama" >/dev/null 2>&1; then command -v "$nama"; return 0; fi
  done
  return 1
}

if [ -n "${CHROMIUM_PATH:-}" ] && [ -x "$CHROMIUM_PATH" ]; then echo "$CHROMIUM_PATH"; exit 0; fi
if cari; then exit 0; fi

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Memasang chromium dari paket Debian ..." >&2
  if DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 &&
     DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation >&2; then
    hash -r
    if cari; then exit 0; fi
    if [ -x /usr/bin/chromium ]; then echo /usr/bin/chromium; exit 0; fi
  fi
fi

if command -v npm >/dev/null 2>&1 && command -v node >/dev/null 2>&1; then
  echo "Mengambil @sparticuz/chromium dari npm ..." >&2
  mkdir -p "$folder"
  cd "$folder"
  if [ ! -f chromium.siap ]; then
    npm install --silent --no-audit --no-fund --prefix . @sparticuz/chromium@147.0.0 >&2
    cat > bongkar.mjs <<'JS'
import chromium from '@sparticuz/chromium';
console.log(await chromium.executablePath());
JS
    AWS_EXECUTION_ENV=AWS_Lambda_nodejs20.x TMPDIR="$PWD" node bongkar.mjs > chromium.siap.baru
    mv chromium.siap.baru chromium.siap
  fi
  cat chromium.siap
  exit 0
fi

cat >&2 <<'T'
Uji peramban membutuhkan Chromium dan tidak menemukannya. Lakukan salah satu:
  - Debian/Ubuntu: sudo apt-get install chromium
  - pasang Node.js dengan npm, lalu ulangi
  - setel CHROMIUM_PATH ke berkas Chromium atau Chrome yang ada
T
exit 1
