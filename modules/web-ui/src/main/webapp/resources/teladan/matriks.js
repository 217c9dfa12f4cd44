/* Matriks peran hasil (table[data-matriks] in the form "matriks"): a grid by keyboard and mouse. Arrows move, Enter or a letter
   writes, Tab goes on, Esc gives up, Delete takes away. What is typed is sent by itself after a pause and when the cell is left, one
   role after another through the hidden fields of the form; the answer says what was stored. */
(function () {
  'use strict';
  var JEDA = 2000, ULANG = 5000, NAMA = 'matriks';
  var antre = [], jalan = null, buka = null, kini = null;

  function kisi() { return document.querySelector('[data-matriks]'); }
  function el(id) { return document.getElementById(NAMA + ':' + id); }
  function semua(pemilih, dalam) { return Array.prototype.slice.call((dalam || document).querySelectorAll(pemilih)); }
  function kata(kunci, nilai) { return kisi().dataset[kunci].replace('{0}', nilai === undefined ? '' : nilai); }
  function status(teks) { var s = document.querySelector('[data-status]'); if (s && s.textContent !== teks) { s.textContent = teks; } }
  function baris() { return semua('tbody tr', kisi()); }
  function sel(b, k) { var tr = baris()[b]; return tr ? tr.querySelectorAll('td')[k] : null; }
  function tempat(td) { return { b: baris().indexOf(td.parentElement), k: semua('td', td.parentElement).indexOf(td) }; }
  function dapatDiisi(td) { return td.classList.contains('matriks__sel--isi'); }
  function cari(pegawai, kolom) {
    return document.querySelector('[data-matriks] tr[data-pegawai="' + pegawai + '"] td[data-kolom="' + kolom + '"]');
  }

  /* One cell can be reached by Tab: the one that was used last */
  function pilih(td, fokus) {
    semua('td[tabindex="0"]', kisi()).forEach(function (x) { x.tabIndex = -1; });
    td.tabIndex = 0;
    kini = { pegawai: td.parentElement.dataset.pegawai, kolom: td.dataset.kolom };
    if (fokus) { td.focus(); td.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
  }
  function ke(td, b, k) {
    var d = tempat(td), tuju = sel(d.b + b, d.k + k);
    if (tuju) { pilih(tuju, true); }
  }

  /* The queue to the server: one at a time, for the hidden fields are shared */
  function kirim(tugas) {
    antre = antre.filter(function (t) { return t.butir !== tugas.butir; });
    antre.push(tugas);
    lanjut();
  }
  function lanjut() {
    if (jalan || !antre.length) { return; }
    var t = antre.shift(), b = t.butir;
    if (t.teks === b.tersimpan || (!t.teks && !b.id)) { lanjut(); return; }
    jalan = t;
    el('kolom').value = t.kolom;
    el('pegawai').value = t.pegawai;
    el('baris').value = b.id || 0;
    el('tawaran').value = b.tawaran === true;
    el('versi').value = b.versi || 0;
    el('teks').value = t.teks;
    status(kata('menyimpan'));
    el(t.teks ? 'simpan' : 'hapus').click();
  }
  function selesai(jawab) {
    var t = jalan, td;
    jalan = null;
    if (!t) { return; }
    td = cari(t.pegawai, t.kolom);
    if (!jawab || !jawab.peran) {
      if (td) { td.classList.add('matriks__sel--gagal'); }
      status(kata('belum'));
      antre = [];
      return;
    }
    t.butir.tersimpan = t.teks;
    t.butir.id = t.teks ? jawab.peran : 0;
    t.butir.tawaran = jawab.ditawarkan;
    t.butir.versi = jawab.versi;
    if (td) {
      td.classList.remove('matriks__sel--gagal');
      tulis(td, t.butir);
    }
    jawab.pemikul.split(',').forEach(function (x) { var k = x.split('='); cakupan(k[0], Number(k[1])); });
    if (window.teladan) { window.teladan.kabari(kata('tersimpan')); }
    lanjut();
  }
  function cakupan(id, jumlah) {
    var th = document.querySelector('[data-matriks] th[data-kolom="' + id + '"]');
    if (!th) { return; }
    th.querySelector('[data-tak]').hidden = jumlah > 0;
    th.querySelector('[data-ada]').hidden = jumlah === 0;
    th.querySelector('[data-ada] > span').textContent = kata('dipikul', jumlah);
  }

  /* What a cell shows */
  function tulis(td, butir) {
    if (!butir.id) {
      if (butir.p) { butir.p.remove(); butir.p = null; }
      return;
    }
    if (!butir.p || !butir.p.isConnected) {
      butir.p = document.createElement('p');
      butir.p.className = 'matriks__peran';
      butir.p.appendChild(document.createElement('span'));
      td.insertBefore(butir.p, td.querySelector('.matriks__sunting'));
      butir.p.hidden = !!buka && buka.td === td;
    }
    butir.p.dataset.id = butir.id;
    butir.p.dataset.versi = butir.versi;
    butir.p.dataset.tawaran = butir.tawaran;
    butir.p.dataset.ubah = 'true';
    butir.p.firstElementChild.textContent = butir.tersimpan;
    var lencana = butir.p.querySelector('.lencana');
    if (butir.tawaran && !lencana) {
      lencana = document.createElement('span');
      lencana.className = 'lencana lencana--info';
      lencana.textContent = kisi().dataset.ditawarkan;
      butir.p.appendChild(lencana);
    }
  }
  function butirDari(p) {
    return { p: p, id: Number(p.dataset.id), versi: Number(p.dataset.versi), tawaran: p.dataset.tawaran === 'true', tersimpan: p.firstElementChild.textContent };
  }
  function peranDapatDiubah(td) { return semua('.matriks__peran[data-ubah=true]', td).map(butirDari); }

  /* The editor of a cell: a field for each role, and an empty one */
  function sunting(td, huruf) {
    if (!dapatDiisi(td) || (buka && buka.td === td)) { return; }
    tutup();
    pilih(td, false);
    var semuaButir = peranDapatDiubah(td), tr = td.parentElement, th = document.querySelector('[data-matriks] th[data-kolom="' + td.dataset.kolom + '"]');
    var kotak = document.createElement('div');
    kotak.className = 'matriks__sunting';
    semuaButir.push({ p: null, id: 0, versi: 0, tawaran: tr.dataset.cara === 'tawaran', tersimpan: '' });
    buka = { td: td, kotak: kotak, butir: semuaButir };
    semuaButir.forEach(function (b, i) {
      b.awal = b.tersimpan;
      if (b.p) { b.p.hidden = true; }
      var ta = document.createElement('textarea');
      ta.className = 'masukan';
      ta.rows = 2;
      ta.maxLength = 1000;
      ta.value = b.tersimpan;
      ta.setAttribute('aria-label', kata(b.id ? 'peran' : 'baru') + ', ' + tr.dataset.nama + ', ' + th.dataset.uraian);
      if (!b.id) { ta.placeholder = kata('baru'); }
      ta.addEventListener('input', function () {
        clearTimeout(b.tunda);
        status(kata('belum'));
        b.tunda = setTimeout(function () { simpanButir(td, b, ta); }, JEDA);
      });
      b.ta = ta;
      kotak.appendChild(ta);
      if (i === semuaButir.length - 1) {
        var pakai = document.createElement('button');
        pakai.type = 'button';
        pakai.className = 'tautan-tombol';
        pakai.textContent = kata('pakai');
        pakai.addEventListener('click', function () { ta.value = th.dataset.uraian; ta.dispatchEvent(new Event('input')); ta.focus(); });
        kotak.appendChild(pakai);
      }
    });
    td.appendChild(kotak);
    var pertama = semuaButir[0].ta;
    if (huruf) { semuaButir[semuaButir.length - 1].ta.focus(); } else { pertama.focus(); pertama.setSelectionRange(pertama.value.length, pertama.value.length); }
  }
  function simpanButir(td, b, ta) {
    clearTimeout(b.tunda);
    var teks = ta.value.trim();
    if (teks !== b.tersimpan) { kirim({ pegawai: td.parentElement.dataset.pegawai, kolom: td.dataset.kolom, butir: b, teks: teks }); }
  }
  function tutup(batal) {
    if (!buka) { return; }
    var b = buka;
    buka = null;
    b.butir.forEach(function (x) {
      if (batal) { x.ta.value = x.awal; }
      simpanButir(b.td, x, x.ta);
      if (x.p) { x.p.hidden = false; }
    });
    b.kotak.remove();
  }

  document.addEventListener('keydown', function (e) {
    var td = e.target instanceof Element && e.target.closest('[data-matriks] td');
    if (!td) { return; }
    if (buka && buka.td === td) { tombolSunting(e, td); return; }
    if (e.target !== td || e.altKey || e.metaKey) { return; }
    var d = tempat(td), akhir = semua('td', td.parentElement).length - 1;
    var langkah = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[e.key];
    if (langkah) { e.preventDefault(); ke(td, langkah[0], langkah[1]); return; }
    if (e.key === 'Home' || e.key === 'End') {
      e.preventDefault();
      var b = e.ctrlKey ? (e.key === 'Home' ? 0 : baris().length - 1) : d.b;
      pilih(sel(b, e.key === 'Home' ? 0 : akhir), true);
      return;
    }
    if (e.ctrlKey) { return; }
    if (e.key === 'Enter' || e.key === 'F2') { e.preventDefault(); sunting(td); return; }
    if (e.key === 'Delete' && dapatDiisi(td)) {
      var satu = peranDapatDiubah(td);
      if (satu.length === 1) { e.preventDefault(); kirim({ pegawai: td.parentElement.dataset.pegawai, kolom: td.dataset.kolom, butir: satu[0], teks: '' }); }
      return;
    }
    if (e.key.length === 1 && e.key !== ' ' && dapatDiisi(td)) { e.stopPropagation(); sunting(td, true); }
  }, true);
  function tombolSunting(e, td) {
    if (e.key === 'Escape') { e.preventDefault(); e.stopPropagation(); tutup(true); pilih(td, true); return; }
    if (e.key === 'Enter' && !e.shiftKey && e.target.nodeName === 'TEXTAREA') { e.preventDefault(); tutup(); pilih(td, true); return; }
    if (e.key === 'Tab') {
      var medan = semua('textarea, button', buka.kotak), i = medan.indexOf(e.target), tuju = medan[i + (e.shiftKey ? -1 : 1)];
      e.preventDefault();
      if (tuju) { tuju.focus(); return; }
      tutup();
      var d = tempat(td), lain = sel(d.b, d.k + (e.shiftKey ? -1 : 1)) || sel(d.b + (e.shiftKey ? -1 : 1), e.shiftKey ? semua('td', td.parentElement).length - 1 : 0);
      pilih(lain || td, true);
    }
  }
  document.addEventListener('click', function (e) {
    var td = e.target instanceof Element && e.target.closest('[data-matriks] td');
    if (!td || (buka && buka.td === td)) { return; }
    if (dapatDiisi(td)) { sunting(td); } else { pilih(td, true); }
  });
  document.addEventListener('focusin', function (e) {
    if (buka && !buka.td.contains(e.target)) { tutup(); }
    if (e.target instanceof Element && e.target.matches('[data-matriks] td') && e.target.tabIndex !== 0) { pilih(e.target, false); }
  });
  document.addEventListener('visibilitychange', function () { if (document.hidden && buka) { buka.butir.forEach(function (b) { simpanButir(buka.td, b, b.ta); }); } });
  window.addEventListener('beforeunload', function (e) { if (jalan || antre.length || (buka && buka.butir.some(function (b) { return b.ta.value.trim() !== b.tersimpan; }))) { e.preventDefault(); } });

  function sumber(atur) { var s = atur && (atur.source && atur.source.id || atur.source); return typeof s === 'string' ? s : ''; }
  function milikKita(atur) { return sumber(atur) === NAMA + ':simpan' || sumber(atur) === NAMA + ':hapus'; }
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (_e, _x, atur, jawab) {
      if (milikKita(atur)) { selesai(jawab); } else if (kisi()) { siapkan(); }
    }).on('pfAjaxError', function (_e, _x, atur) {
      if (!milikKita(atur) || !jalan) { return; }
      var t = jalan;
      jalan = null;
      status(kata('gagal'));
      setTimeout(function () { kirim(t); }, ULANG);
    });
  }

  /* After the grid was drawn anew the cell that was used last takes the focus again */
  function siapkan() {
    var td = kini && cari(kini.pegawai, kini.kolom);
    var pertama = td || kisi().querySelector('td');
    if (pertama) { pilih(pertama, !!td && document.activeElement === document.body); }
  }
  if (kisi()) { siapkan(); }
}());
