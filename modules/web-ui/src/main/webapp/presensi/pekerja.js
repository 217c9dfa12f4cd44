/* Service worker of the check-in: without a line the page /presensi/tap is answered by a page that it has kept. It never keeps data of a person. */
'use strict';
var LACI = 'teladan-tap';
var LURING = '/presensi/luring';

/* the page and the styles and scripts that it names; all of it public */
async function simpan() {
  var jawab = await fetch(LURING, { cache: 'reload', credentials: 'omit' });
  if (!jawab.ok) { throw new Error('luring ' + jawab.status); }
  var isi = await jawab.clone().text();
  var laci = await caches.open(LACI);
  var alamat = (isi.match(/\/jakarta\.faces\.resource\/[^"'\s]+/g) || []).map(function (a) { return a.replace(/&amp;/g, '&'); });
  await laci.put(LURING, jawab);
  await Promise.all(Array.from(new Set(alamat)).map(function (a) { return laci.add(a); }));
}

self.addEventListener('install', function (e) { e.waitUntil(simpan().then(function () { return self.skipWaiting(); })); });
self.addEventListener('activate', function (e) { e.waitUntil(self.clients.claim()); });

self.addEventListener('fetch', function (e) {
  var alamat = new URL(e.request.url);
  if (e.request.method !== 'GET' || alamat.origin !== self.location.origin) { return; }
  if (e.request.mode === 'navigate' && alamat.pathname === '/presensi/tap') {
    e.respondWith(fetch(e.request).catch(function () { return caches.match(LURING); }));
  } else if (alamat.pathname.indexOf('/jakarta.faces.resource/') === 0) {
    e.respondWith(fetch(e.request).catch(function () {
      return caches.match(alamat.pathname + alamat.search).then(function (ada) { return ada || Response.error(); });
    }));
  }
});
