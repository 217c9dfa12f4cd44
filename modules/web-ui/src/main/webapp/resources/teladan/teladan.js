/* Teladan: what a page does in the browser by itself. No inline script exists (CSP); pages speak to this file through data attributes.
   data-aksi      laci | tema | cari | dialog | tutup | cetak   on a button
   data-lepas     a details that closes when the focus leaves it
   data-cari      the search box; its value is the address that answers
   data-antrean   a queue; data-tombol="S" or "K" marks what the key presses
   data-draf      the state of the autosave of a form
   window.teladan offers kabari(text) for the live region and toast(text, {urungkan, detik, ikon}). The end of a session is announced by sesi.js. */
(function () {
  'use strict';
  var akar = document.documentElement;

  function cari(pemilih, dalam) { return (dalam || document).querySelector(pemilih); }
  function semua(pemilih, dalam) { return Array.prototype.slice.call((dalam || document).querySelectorAll(pemilih)); }
  function buat(nama, kelas, teks) {
    var e = document.createElement(nama);
    if (kelas) { e.className = kelas; }
    if (teks) { e.textContent = teks; }
    return e;
  }
  function alamatIkon() {
    var contoh = cari('svg.ikon use');
    return contoh ? contoh.getAttribute('href').split('#')[0] : '';
  }
  function ikon(nama, kelas) {
    var ns = 'http://www.w3.org/2000/svg', s = document.createElementNS(ns, 'svg'), u = document.createElementNS(ns, 'use');
    s.setAttribute('class', 'ikon ' + (kelas || ''));
    s.setAttribute('aria-hidden', 'true');
    u.setAttribute('href', alamatIkon() + '#i-' + nama);
    s.appendChild(u);
    return s;
  }

  /* Live region and toast */
  function kabari(teks) {
    var tempat = cari('#berita');
    if (!tempat) { return; }
    tempat.textContent = '';
    setTimeout(function () { tempat.textContent = teks; }, 60);
  }
  function toast(teks, pilihan) {
    var atur = pilihan || {}, tempat = cari('#toast');
    if (!tempat) { return; }
    var detik = atur.detik || 10, sisa = detik, kotak = buat('div', 'toast'), jalan = null;
    function hapus() { clearInterval(jalan); kotak.remove(); }
    kotak.appendChild(ikon(atur.ikon || 'centang'));
    kotak.appendChild(buat('span', '', teks));
    if (atur.urungkan) {
      var tombol = buat('button', 'tombol tombol--kecil', atur.kata || '');
      tombol.type = 'button';
      tombol.addEventListener('click', function () { hapus(); atur.urungkan(); });
      kotak.appendChild(tombol);
    }
    var bilah = buat('progress', 'bilah');
    bilah.max = detik;
    bilah.value = sisa;
    bilah.setAttribute('aria-hidden', 'true');
    kotak.appendChild(bilah);
    tempat.replaceChildren(kotak);
    jalan = setInterval(function () {
      if (kotak.matches(':hover, :focus-within')) { return; }
      sisa -= 1;
      bilah.value = sisa;
      if (sisa <= 0) { hapus(); if (atur.selesai) { atur.selesai(); } }
    }, 1000);
  }

  /* Theme: shown at once, kept for the next page in a cookie that the server reads */
  function gantiTema() {
    var kini = akar.dataset.theme;
    if (kini !== 'dark' && kini !== 'light') { kini = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'; }
    akar.dataset.theme = kini === 'dark' ? 'light' : 'dark';
    document.cookie = 'tema=' + akar.dataset.theme + ';path=/;max-age=31536000;SameSite=Lax' + (location.protocol === 'https:' ? ';Secure' : '');
    document.dispatchEvent(new CustomEvent('teladan:tema'));
  }

  /* Paper is white, whatever the screen is */
  var diLayar;
  window.addEventListener('beforeprint', function () { diLayar = akar.dataset.theme; akar.dataset.theme = 'light'; });
  window.addEventListener('afterprint', function () { if (diLayar) { akar.dataset.theme = diLayar; } else { delete akar.dataset.theme; } });

  /* Drawer */
  function laci(buka) {
    if (buka) { akar.dataset.laci = 'buka'; } else { delete akar.dataset.laci; }
    semua('[data-aksi=laci][aria-expanded]').forEach(function (t) { t.setAttribute('aria-expanded', String(buka)); });
    var isi = cari('#isi'), bilah = cari('#samping');
    if (isi) { isi.inert = buka; }
    if (buka && bilah) { cari('a', bilah).focus(); } else { var asal = cari('[data-aksi=laci][aria-expanded]'); if (asal) { asal.focus(); } }
  }

  function kotakCari(buka) {
    if (buka) { akar.dataset.cari = 'buka'; cari('#cari').focus(); } else { delete akar.dataset.cari; }
  }

  /* A dialog beside its button, or in a template where the markup allows no dialog (inside a sentence); that one leaves again when closed */
  function bukaDialog(tempat) {
    if (!tempat) { return; }
    if (tempat.showModal) { tempat.showModal(); return; }
    if (tempat.content) {
      var d = document.importNode(tempat.content, true).querySelector('dialog');
      d.addEventListener('close', function () { d.remove(); });
      document.body.appendChild(d);
      d.showModal();
    }
  }

  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-aksi]');
    if (t) {
      var aksi = t.dataset.aksi;
      if (aksi === 'tema') { gantiTema(); }
      if (aksi === 'laci') { laci(akar.dataset.laci !== 'buka'); }
      if (aksi === 'cari') { kotakCari(true); }
      if (aksi === 'cetak') { window.print(); }
      if (aksi === 'dialog') {
        bukaDialog(t.nextElementSibling);
      }
      if (aksi === 'tutup') { t.closest('dialog').close(); }
    }
    if (e.target.nodeName === 'DIALOG' && e.target.id !== 'sesi') { e.target.close(); }
    semua('details[data-lepas][open]').forEach(function (d) { if (!d.contains(e.target)) { d.open = false; } });
  });
  document.addEventListener('focusout', function (e) {
    var d = e.target.closest('details[data-lepas][open]');
    if (d && e.relatedTarget && !d.contains(e.relatedTarget)) { d.open = false; }
  });

  /* Keys */
  function sedangMenulis(e) {
    return e.target.closest('input, textarea, select, [contenteditable=true], dialog') !== null;
  }
  document.addEventListener('keydown', function (e) {
    if (e.key === 'Escape') {
      if (akar.dataset.laci === 'buka') { laci(false); }
      semua('details[data-lepas][open]').forEach(function (d) { d.open = false; cari('summary', d).focus(); });
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey || sedangMenulis(e)) { return; }
    if (e.key === '/' && cari('#cari')) { e.preventDefault(); if (matchMedia('(max-width: 720px)').matches) { kotakCari(true); } else { cari('#cari').focus(); } return; }
    var antrean = cari('[data-antrean]');
    if (!antrean) { return; }
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      var butir = semua('.antre-item a', antrean), kini = butir.findIndex(function (a) { return a.closest('.antre-item').getAttribute('aria-current') === 'true'; });
      var tuju = butir[kini + (e.key === 'ArrowDown' ? 1 : -1)];
      if (tuju) { e.preventDefault(); tuju.click(); }
      return;
    }
    var tombol = cari('[data-tombol="' + (/^[a-z]$/i.test(e.key) ? e.key.toUpperCase() : '') + '"]', antrean);
    if (tombol && !tombol.disabled) { e.preventDefault(); tombol.click(); }
  });

  /* Global search: a combobox whose answers come as [{jenis, judul, keterangan, tautan}] */
  function siapkanCari(wadah) {
    var masukan = cari('input', wadah), daftar = cari('[role=listbox]', wadah), pilih = -1, hasil = [], tunda = null, nomor = 0;
    function tutup() { daftar.hidden = true; masukan.setAttribute('aria-expanded', 'false'); masukan.removeAttribute('aria-activedescendant'); pilih = -1; }
    function tandai(i) {
      pilih = i;
      semua('[role=option]', daftar).forEach(function (o, n) { o.setAttribute('aria-selected', String(n === i)); if (n === i) { o.scrollIntoView({ block: 'nearest' }); } });
      masukan.setAttribute('aria-activedescendant', 'cari-' + i);
    }
    function butir(i, lambang, judul, keterangan) {
      var b = buat('div', 'cari__butir');
      b.id = 'cari-' + i;
      b.setAttribute('role', 'option');
      b.setAttribute('aria-selected', 'false');
      b.appendChild(ikon(lambang));
      b.appendChild(buat('b', '', judul));
      b.appendChild(buat('span', 'kecil redup', keterangan));
      return b;
    }
    function tampil(baru) {
      hasil = baru;
      daftar.replaceChildren();
      var grup = null, jenis = null;
      baru.forEach(function (h, i) {
        if (h.jenis !== jenis) {
          jenis = h.jenis;
          grup = buat('div', 'cari__grup');
          grup.setAttribute('role', 'group');
          var nama = wadah.getAttribute('data-grup-' + jenis.toLowerCase()) || '';
          grup.setAttribute('aria-label', nama);
          var kepala = buat('span', 'kecil redup', nama);
          kepala.setAttribute('aria-hidden', 'true');
          grup.appendChild(kepala);
          daftar.appendChild(grup);
        }
        grup.appendChild(butir(i, { PEGAWAI: 'orang', UNIT: 'gedung', SK: 'dokumen', DOKUMEN: 'dokumen' }[jenis] || 'tautan', h.judul, h.keterangan || ''));
      });
      if (baru.length) {
        hasil = baru.concat([{ semua: true }]);
        daftar.appendChild(butir(baru.length, 'cari', wadah.dataset.semua, ''));
      } else {
        var kosong = buat('div', 'cari__kosong kecil', wadah.dataset.kosong);
        kosong.setAttribute('role', 'option');
        kosong.setAttribute('aria-disabled', 'true');
        daftar.appendChild(kosong);
      }
      daftar.hidden = false;
      masukan.setAttribute('aria-expanded', 'true');
      kabari(baru.length ? baru.length + ' ' + wadah.dataset.jumlah : wadah.dataset.kosong);
    }
    function minta() {
      var teks = masukan.value.trim(), ini = ++nomor;
      if (teks.length < 2) { tutup(); return; }
      fetch(wadah.dataset.cari, { method: 'POST', body: teks, headers: { 'Content-Type': 'text/plain;charset=UTF-8', 'X-Teladan': '1' } })
        .then(function (j) { if (!j.ok || j.redirected) { throw new Error(j.status); } return j.json(); })
        .then(function (j) { if (ini === nomor) { tampil(j); } })
        .catch(function () { if (ini === nomor) { tutup(); } });
    }
    function buka(i) { if (!hasil[i]) { return; } if (hasil[i].semua) { wadah.submit(); } else { location.href = hasil[i].tautan; } }
    masukan.addEventListener('input', function () { clearTimeout(tunda); tunda = setTimeout(minta, 200); });
    masukan.addEventListener('keydown', function (e) {
      if (e.key === 'Escape') { if (daftar.hidden) { masukan.value = ''; kotakCari(false); } tutup(); return; }
      if (daftar.hidden || !hasil.length) { return; }
      if (e.key === 'ArrowDown') { e.preventDefault(); tandai((pilih + 1) % hasil.length); }
      if (e.key === 'ArrowUp') { e.preventDefault(); tandai((pilih + hasil.length - 1) % hasil.length); }
      if (e.key === 'Enter' && pilih >= 0) { e.preventDefault(); buka(pilih); }
    });
    daftar.addEventListener('mousedown', function (e) { e.preventDefault(); });
    daftar.addEventListener('click', function (e) { var o = e.target.closest('[role=option]'); if (o) { buka(semua('[role=option]', daftar).indexOf(o)); } });
    wadah.addEventListener('submit', function (e) { if (masukan.value.trim().length < 2) { e.preventDefault(); } });
    masukan.addEventListener('blur', function () { tutup(); kotakCari(false); });
  }
  semua('[data-cari]').forEach(siapkanCari);

  /* After an answer without a new page: the first problem takes the focus, results are announced */
  function sesudahAjax() {
    var salah = cari('.medan--galat input, .medan--galat textarea, .medan--galat select');
    var menulis = document.activeElement && document.activeElement.matches('[data-sunting] .masukan');
    if (salah && !menulis) { salah.focus(); return; }
    var pesan = cari('#pesan [role=alert], #pesan .pesan');
    if (pesan) { pesan.scrollIntoView({ block: 'nearest' }); kabari(pesan.textContent.trim()); }
  }

  /* A button is disabled and drawn anew while its answer is on the way, which drops the focus; whoever works by keyboard gets it back */
  function kembalikanFokus(atur) {
    var asal = atur && (atur.source && atur.source.id || atur.source);
    if (typeof asal !== 'string') { return; }
    setTimeout(function () {
      var el = document.getElementById(asal);
      if (el && document.activeElement === document.body) { el.focus({ preventScroll: true }); }
    }, 0);
  }

  /* A table that is wider than its frame is scrolled by keyboard too */
  function bingkai() {
    semua('.tabel-bingkai').forEach(function (b) {
      if (b.scrollWidth > b.clientWidth) { b.tabIndex = 0; } else { b.removeAttribute('tabindex'); }
    });
  }
  window.addEventListener('resize', bingkai);
  bingkai();

  /* An upload is operated by its input; the span around it that PrimeFaces makes focusable only looks like a button */
  function tombolUnggah() {
    semua('.ui-fileupload-choose').forEach(function (t) {
      var isian = cari('input[type=file]', t);
      if (!isian) { return; }
      t.removeAttribute('tabindex');
      t.removeAttribute('aria-labelledby');
      isian.removeAttribute('aria-hidden');
      isian.removeAttribute('tabindex');
      isian.setAttribute('aria-label', isian.title || t.textContent.trim());
    });
  }
  tombolUnggah();

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (_e, _x, s, a) { bingkai(); tombolUnggah(); kembalikanFokus(s); if (!a || a.teladanSesudah !== false) { sesudahAjax(); } });
  }

  /* What could not be sent because the server is busy, away or without its database stays on the page, and the person is told so */
  function belumTerkirim(x) {
    var tempat = cari('#toast'), rujukan = x && x.getResponseHeader && x.getResponseHeader('X-Permintaan');
    if (!x || [0, 429, 502, 503, 504].indexOf(x.status) < 0 || x.statusText === 'abort') { return; }
    toast(tempat.dataset.belumTerkirim + (rujukan ? ' ' + tempat.dataset.rujukan + ' ' + rujukan : ''), { ikon: 'awas' });
  }
  /* PrimeFaces leaves a button that got no answer disabled, as if the page were gone; it stays, so the button can be pressed again */
  function lepasTombol(s) {
    var sumber = s && s.source && (typeof s.source === 'string' ? s.source : s.source.id);
    var tombol = sumber && window.PrimeFaces.getWidgetById(sumber);
    if (!tombol || !tombol.jq || !tombol.jq.hasClass('ui-state-loading')) { return; }
    if (tombol.endAjaxDisabled) { tombol.endAjaxDisabled(tombol); } else { window.PrimeFaces.buttonEndAjaxDisabled(tombol, tombol.jq); }
  }
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', function (_e, x, s) { lepasTombol(s); belumTerkirim(x); });
  }

  /* Autosave: a form with a hidden button .simpan-draf is kept as a draft after a pause in typing; the button tells what happened */
  var JEDA_DRAF = 1500, ULANG_DRAF = 500;
  function draf(keadaan) {
    semua('[data-draf=status]').forEach(function (s) {
      s.textContent = (s.dataset[keadaan] || '').replace('{0}', new Date().toLocaleTimeString(akar.lang, { hour: '2-digit', minute: '2-digit' }));
      s.dataset.keadaan = keadaan;
    });
  }
  var tunda = new Map();
  function simpanDraf(nama) {
    var form = document.getElementById(nama), tombol = form && cari('.simpan-draf', form);
    clearTimeout(tunda.get(nama));
    tunda.delete(nama);
    if (!tombol) { return; }
    if (window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty()) { tunda.set(nama, setTimeout(simpanDraf, ULANG_DRAF, nama)); return; }
    tombol.click();
  }
  function ketik(e) {
    var form = e.target.form;
    if (!form || e.target.type === 'file' || !cari('.simpan-draf', form)) { return; }
    clearTimeout(tunda.get(form.id));
    tunda.set(form.id, setTimeout(simpanDraf, JEDA_DRAF, form.id));
  }
  document.addEventListener('input', ketik);
  document.addEventListener('change', ketik);
  /* the message of a field is about what stood there: it goes when something else is filled in; the server looks again */
  function lupakanGalat(e) {
    var medan = e.target.closest('.medan--galat'), galat = medan && cari('.medan__galat', medan);
    if (!galat || e.target.value === '') { return; }
    var acuan = (e.target.getAttribute('aria-describedby') || '').split(' ').filter(function (k) { return k && k !== galat.id; }).join(' ');
    if (acuan) { e.target.setAttribute('aria-describedby', acuan); } else { e.target.removeAttribute('aria-describedby'); }
    e.target.removeAttribute('aria-invalid');
    e.target.classList.remove('ui-state-error');
    medan.classList.remove('medan--galat');
    galat.remove();
  }
  document.addEventListener('input', lupakanGalat);
  document.addEventListener('change', lupakanGalat);
  document.addEventListener('visibilitychange', function () { if (document.hidden) { Array.from(tunda.keys()).forEach(simpanDraf); } });
  /* a form that is being sent keeps no draft any more */
  document.addEventListener('click', function (e) {
    var tombol = e.target.closest('.aksi-lekat button');
    if (tombol && tombol.form && !tombol.classList.contains('simpan-draf')) { clearTimeout(tunda.get(tombol.form.id)); tunda.delete(tombol.form.id); }
  }, true);

  window.teladan = { kabari: kabari, toast: toast, draf: draf };
  document.dispatchEvent(new CustomEvent('teladan:siap'));
}());
