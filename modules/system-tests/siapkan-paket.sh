#!/bin/sh
# Finds a program for the directory and proxy tests and prints the root under which it lies as the last line ("/" when the
# system has it). Else unpacks Debian packages into FOLDER: nothing is installed, no service starts; no root needed once apt knows
# its lists. Usage: siapkan-paket.sh FOLDER PROGRAM PACKAGE...
set -eu
folder=${1:?folder}; program=${2:?program}; shift 2

if command -v "$program" >/dev/null 2>&1 || [ -x "/usr/sbin/$program" ]; then echo /; exit 0; fi
akar="$folder/akar"
if [ -x "$akar/usr/sbin/$program" ]; then echo "$akar"; exit 0; fi

if command -v apt-get >/dev/null 2>&1 && command -v dpkg >/dev/null 2>&1; then
  echo "Mengambil $* dari paket Debian ..." >&2
  mkdir -p "$folder/paket" "$akar"
  cd "$folder/paket"
  if [ "$(id -u)" = 0 ]; then apt-get update -qq >&2 || true; fi
  if apt-get download "$@" >&2; then
    for paket in *.deb; do dpkg -x "$paket" "$akar"; done
    if [ -x "$akar/usr/sbin/$program" ]; then echo "$akar"; exit 0; fi
  fi
fi

cat >&2 <<T
Uji ini membutuhkan $program dan tidak menemukannya. Pasang paket Debian-nya: sudo apt-get install $program
T
exit 1
