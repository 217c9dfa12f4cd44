/* Check-in: first kept on the phone, then sent; what could not be sent waits, signed, and goes when the line is back. */
(function () {
  'use strict';
  var papan = document.getElementById('tap');
  if (!papan) { return; }
  var teks = papan.dataset;
  var bagian = function (nama) { return papan.querySelector('[data-tap="' + nama + '"]'); };
  var tombol = bagian('tombol');
  var PEMILIK = 'teladan-tap-pemilik';
  var SELISIH = 'teladan-tap-selisih';
  var pemilik = teks.pemilik || localStorage.getItem(PEMILIK) || '';
  var wib = { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };
  var bahasa = document.documentElement.lang;
  if (teks.pemilik) { localStorage.setItem(PEMILIK, teks.pemilik); }

  /* --- what the phone keeps --- */
  function laci(nama, cara, kerja) {
    return new Promise(function (jadi, gagal) {
      var buka = indexedDB.open('teladan-tap', 1);
      buka.onupgradeneeded = function () {
        buka.result.createObjectStore('antre', { keyPath: 'permintaan' });
        buka.result.createObjectStore('ponsel', { keyPath: 'pemilik' });
      };
      buka.onerror = function () { gagal(buka.error); };
      buka.onsuccess = function () {
        var isi = buka.result.transaction(nama, cara);
        var minta = kerja(isi.objectStore(nama));
        isi.oncomplete = function () { buka.result.close(); jadi(minta.result); };
        isi.onabort = isi.onerror = function () { buka.result.close(); gagal(isi.error); };
      };
    });
  }
  function antre() {
    return laci('antre', 'readonly', function (a) { return a.getAll(); }).then(function (semua) {
      return semua.filter(function (t) { return t.pemilik === pemilik; })
        .sort(function (a, b) { return a.badan.waktu < b.badan.waktu ? -1 : 1; });
    });
  }
  function simpan(t) { return laci('antre', 'readwrite', function (a) { return a.put(t); }); }
  function hapus(permintaan) { return laci('antre', 'readwrite', function (a) { return a.delete(permintaan); }); }

  /* --- the key of this phone; it never leaves it --- */
  function ponsel() { return laci('ponsel', 'readonly', function (p) { return p.get(pemilik); }); }
  function base64(isi) { return btoa(String.fromCharCode.apply(null, new Uint8Array(isi))); }
  async function daftarkan() {
    if (!window.crypto || !crypto.subtle || !teks.pemilik) { return null; }
    var milik = await ponsel();
    if (milik) { return milik; }
    var kunci = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    var publik = base64(await crypto.subtle.exportKey('spki', kunci.publicKey));
    var jawab = await kirim('ponsel', { kunci: publik, nama: navigator.userAgent.slice(0, 120) });
    if (!jawab.ok) { return null; }
    milik = { pemilik: pemilik, id: (await jawab.json()).ponsel, kunci: kunci.privateKey };
    await laci('ponsel', 'readwrite', function (p) { return p.put(milik); });
    return milik;
  }
  function derajat(nilai) { return nilai.toFixed(6); }
  async function tandai(badan) {
    var milik = await ponsel();
    if (!milik) { return badan; }
    var t = badan.tempat;
    var isi = [badan.permintaan, badan.waktu, t ? derajat(t.lintang) : '', t ? derajat(t.bujur) : ''].join('|');
    badan.ponsel = milik.id;
    badan.tanda = base64(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, milik.kunci, new TextEncoder().encode(isi)));
    return badan;
  }

  /* --- the line --- */
  function kirim(ke, badan) {
    return fetch(teks.alamat + ke, { method: 'POST', credentials: 'same-origin', redirect: 'error', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(badan) });
  }
  function cocokkan() {
    var mulai = Date.now();
    return fetch(teks.alamat + 'tap', { credentials: 'same-origin', redirect: 'error' }).then(function (jawab) {
      return jawab.ok ? jawab.json() : null;
    }).then(function (isi) {
      if (isi) { localStorage.setItem(SELISIH, String(Math.round((mulai + Date.now()) / 2 - isi.jam))); }
    });
  }
  function selisih() { return Number(localStorage.getItem(SELISIH) || 0); }

  var mengirim = null;
  function kirimSemua() {
    mengirim = (mengirim || Promise.resolve()).then(satuPutaran).catch(function () { return null; });
    return mengirim;
  }
  async function satuPutaran() {
    if (!teks.pemilik) { return; }
    var terkirim = 0;
    try {
      for (var t of await antre()) {
        if (t.galat) { continue; }
        var jawab = await kirim('tap', t.badan);
        if (jawab.ok) {
          var isi = await jawab.json();
          await hapus(t.permintaan);
          terkirim += 1;
          kata(teks.tercatat.replace('{0}', isi.waktu.slice(11, 16)), 'sukses');
        } else if (jawab.status === 401 || jawab.status === 403) {
          kata(teks.masuk, 'peringatan');
          break;
        } else if (jawab.status === 429 || jawab.status >= 500) {
          kata(teks.menunggu, 'peringatan');
          break;
        } else {
          t.galat = (await jawab.json()).detail;
          await simpan(t);
        }
      }
    } catch (e) {
      kata(teks.menunggu, 'peringatan');
    }
    await tampilkan();
    if (terkirim && document.querySelector('#tap-terakhir')) { setTimeout(function () { location.reload(); }, 2500); }
  }

  /* --- the screen --- */
  function kata(isi, jenis) {
    var tempat = bagian('keadaan');
    tempat.textContent = isi;
    tempat.className = jenis ? 'teks-' + jenis : '';
  }
  function saat(waktu) { return new Date(new Date(waktu).getTime() - selisih()); }
  async function tampilkan() {
    var semua = await antre();
    var daftar = bagian('antre');
    bagian('antre-kotak').hidden = !semua.length;
    daftar.replaceChildren.apply(daftar, semua.map(function (t) {
      var butir = document.createElement('li');
      var isi = document.createElement('div');
      var judul = document.createElement('b');
      judul.textContent = saat(t.badan.waktu).toLocaleString(bahasa, Object.assign({ day: 'numeric', month: 'short' }, wib));
      var uraian = document.createElement('p');
      uraian.className = 'kecil redup';
      uraian.textContent = t.galat ? teks.ditolak.replace('{0}', t.galat) : teks.menunggu;
      isi.append(judul, uraian);
      butir.append(isi);
      if (t.galat) {
        var buang = document.createElement('button');
        buang.type = 'button';
        buang.className = 'tombol tombol--kecil';
        buang.textContent = teks.hapus;
        buang.addEventListener('click', function () { hapus(t.permintaan).then(tampilkan); });
        butir.append(buang);
      }
      return butir;
    }));
  }
  function berdetak() {
    var kini = new Date(Date.now() - selisih());
    bagian('jam').textContent = kini.toLocaleTimeString('id', wib).replace(/\./g, ':');
    bagian('tanggal').textContent = kini.toLocaleDateString(bahasa, { timeZone: 'Asia/Jakarta', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  /* --- the check-in --- */
  function tempat() {
    return new Promise(function (jadi) {
      if (!navigator.geolocation) { jadi(null); return; }
      navigator.geolocation.getCurrentPosition(function (p) {
        jadi({ lintang: Number(derajat(p.coords.latitude)), bujur: Number(derajat(p.coords.longitude)), akurasi: Math.ceil(p.coords.accuracy) });
      }, function () { jadi(null); }, { enableHighAccuracy: true, timeout: 8000, maximumAge: 15000 });
    });
  }
  function nomor() {
    if (crypto.randomUUID) { return crypto.randomUUID(); }
    var b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64;
    b[8] = (b[8] & 63) | 128;
    var h = Array.from(b, function (x) { return x.toString(16).padStart(2, '0'); }).join('');
    return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
  }
  async function tap() {
    var badan = { permintaan: nomor(), waktu: new Date().toISOString() };
    tombol.disabled = true;
    kata(teks.mencari, '');
    try {
      var di = await tempat();
      if (di) { badan.tempat = di; }
      if (localStorage.getItem(SELISIH) !== null) { badan.selisihDetik = Math.round(selisih() / 1000); }
      await simpan({ permintaan: badan.permintaan, pemilik: pemilik, badan: await tandai(badan) });
      kata(teks.tersimpan, '');
      await tampilkan();
      await kirimSemua();
      if (!teks.pemilik) { kata(teks.menunggu, 'peringatan'); }
    } catch (e) {
      kata(teks.takbisa, 'bahaya');
    }
    tombol.disabled = false;
  }

  /* without a line nobody may tell the page that it is back */
  function cobaKembali() {
    fetch('/presensi/tap', { method: 'HEAD', cache: 'no-store', redirect: 'manual' }).then(function (jawab) {
      if (jawab.ok || jawab.type === 'opaqueredirect') { location.reload(); }
    }).catch(function () { return null; });
  }

  berdetak();
  setInterval(berdetak, 1000);
  if (!teks.pemilik) { setInterval(cobaKembali, 5000); }
  if (!pemilik) {
    kata(teks.takdikenal, 'peringatan');
    return;
  }
  tombol.addEventListener('click', tap);
  tombol.disabled = false;
  window.addEventListener('online', function () { if (teks.pemilik) { kirimSemua(); } else { location.reload(); } });
  tampilkan().then(function () {
    if (!teks.pemilik) { return null; }
    return cocokkan().then(daftarkan).then(kirimSemua);
  }).catch(function () { return null; });
  if ('serviceWorker' in navigator && teks.pemilik) { navigator.serviceWorker.register(teks.pekerja).catch(function () { return null; }); }
}());
