/* Session end: announced two minutes before, extended in place; what was typed comes back after signing in again. */
(function () {
  'use strict';
  var PERINGATAN = 120000;
  /* a limit so short that two minutes would be most of it is announced when half of it is over */
  function peringatan() {
    return batas.akhir === batas.mutlak ? PERINGATAN : Math.min(PERINGATAN, (batas.akhir - batas.kini) / 2);
  }
  var kotak = document.getElementById('sesi');
  var simpanan = 'teladan-isian:';
  /* signing out forgets what was typed: here at once, and once more where it ends when a provider lies between */
  document.addEventListener('submit', function (e) {
    if (/\/keluar$/.test(e.target.action)) { sessionStorage.clear(); }
  });
  if (location.pathname === '/masuk' && new URLSearchParams(location.search).has('keluar')) {
    sessionStorage.clear();
  }
  if (!kotak) { return; }

  var kuki = '';
  var batas = null;
  var bagian = function (nama) { return kotak.querySelector('[data-sesi=' + nama + ']'); };

  /* the cookie carries the server's clock, so a wrong clock of this computer does not matter */
  function baca() {
    var cocok = document.cookie.match(/(?:^|; )teladan-sesi=([0-9.]+)/);
    if (cocok && cocok[1] !== kuki) {
      var angka = cocok[1].split('.').map(Number);
      kuki = cocok[1];
      batas = { kini: angka[0], selisih: angka[0] - Date.now(), akhir: angka[1], mutlak: angka[2] };
    }
    return batas;
  }

  function tampil(berakhir, mutlak, sisa) {
    document.getElementById('sesi-judul').textContent =
      berakhir ? kotak.dataset.berakhirJudul : document.getElementById('sesi-judul').textContent;
    var kalimat = berakhir ? kotak.dataset.berakhirIsi : mutlak ? kotak.dataset.mutlakIsi : kotak.dataset.hampirIsi;
    if (bagian('isi').textContent !== kalimat) { bagian('isi').textContent = kalimat; }
    var detik = Math.max(0, Math.ceil(sisa / 1000));
    bagian('sisa').textContent = berakhir ? '' : Math.floor(detik / 60) + ':' + String(detik % 60).padStart(2, '0');
    bagian('perpanjang').hidden = berakhir || mutlak;
    bagian('masuk').hidden = !berakhir && !mutlak;
    bagian('masuk').href = '/masuk?ke=' + encodeURIComponent(location.pathname + location.search);
    if (!kotak.open) { kotak.showModal(); }
  }

  function periksa() {
    if (!baca()) { return; }
    var sisa = batas.akhir - (Date.now() + batas.selisih);
    if (sisa > peringatan()) {
      if (kotak.open) { kotak.close(); }
    } else {
      tampil(sisa <= 0, batas.akhir === batas.mutlak, sisa);
    }
  }

  bagian('perpanjang').addEventListener('click', function () {
    fetch('/sesi', { method: 'POST', credentials: 'same-origin', headers: { 'X-Requested-With': 'teladan' } })
      .then(function (jawab) {
        if (jawab.status !== 204) { batas.akhir = 0; }
        periksa();
      })
      .catch(function () { bagian('isi').textContent = kotak.dataset.gagal; });
  });
  kotak.addEventListener('cancel', function (e) { e.preventDefault(); });
  setInterval(periksa, 1000);

  /* what is typed is kept in this tab until the page is left in any other way than through a new sign-in */
  /* it belongs to a person: whoever signs in next in this tab neither sees it nor finds it */
  var milik = simpanan + kotak.dataset.orang + ':';
  var kunci = milik + location.pathname + location.search;
  Object.keys(sessionStorage).forEach(function (k) {
    if (k.indexOf(simpanan) === 0 && k.indexOf(milik) !== 0) { sessionStorage.removeItem(k); }
  });
  function bolehDisimpan(el) {
    return el.id && el.form && /^(TEXTAREA|SELECT|INPUT)$/.test(el.tagName)
      && !/^(password|hidden|file|submit|button|checkbox|radio|search)$/.test(el.type) && !el.closest('[data-rahasia], .cari');
  }
  document.addEventListener('input', function (e) {
    if (!bolehDisimpan(e.target)) { return; }
    var simpan = JSON.parse(sessionStorage.getItem(kunci) || '{"isian":{}}');
    simpan.sesi = sesiIni();
    simpan.isian[e.target.id] = e.target.value;
    sessionStorage.setItem(kunci, JSON.stringify(simpan));
  });
  /* its absolute end names a session; whoever comes back under another one has signed in anew, wherever that was done */
  function sesiIni() { return baca() ? batas.mutlak : 0; }
  var tersimpan = JSON.parse(sessionStorage.getItem(kunci) || 'null');
  if (tersimpan && tersimpan.isian && tersimpan.sesi !== sesiIni()) {
    var ada = false;
    Object.keys(tersimpan.isian).forEach(function (id) {
      var el = document.getElementById(id);
      if (el && bolehDisimpan(el) && el.value !== tersimpan.isian[id]) {
        el.value = tersimpan.isian[id];
        el.dispatchEvent(new Event('input', { bubbles: true }));
        el.dispatchEvent(new Event('change', { bubbles: true }));
        ada = true;
      }
    });
    if (ada) { document.getElementById('berita').textContent = kotak.dataset.pulih; window.teladan.toast(kotak.dataset.pulih); }
  } else {
    sessionStorage.removeItem(kunci);
  }
})();
