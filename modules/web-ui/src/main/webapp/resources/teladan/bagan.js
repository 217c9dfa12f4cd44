/* The organisation chart: boxes are fetched level by level; wheel or buttons zoom, dragging moves, arrows walk, + opens and closes. */
(function () {
  'use strict';
  var akar = document.querySelector('[data-bagan-sumber]');
  if (!akar) { return; }
  var d = akar.dataset, jendela = akar.querySelector('.bagan__jendela'), kanvas = akar.querySelector('.bagan__kanvas');
  var kabar = akar.querySelector('[role=status]'), ukuran = document.querySelector('[data-bagan-skala]');
  var skala = 1, jalan = d.baganJalan ? d.baganJalan.split(',') : [];
  var SEBUTAN = { PJ: 'Pj.', PLT: 'Plt.', PLH: 'Plh.' };
  var BANYAK = 6; // more boxes than this stand in rows, or a level of 40 schools is nine screens wide

  function buat(nama, kelas, teks) {
    var e = document.createElement(nama);
    if (kelas) { e.className = kelas; }
    if (teks) { e.textContent = teks; }
    return e;
  }
  function isiTeks(pola, nilai) {
    return nilai.reduce(function (t, n, i) { return t.replace('{' + i + '}', n.toLocaleString(document.documentElement.lang)); }, pola);
  }
  function ambil(id) {
    return fetch(d.baganSumber + '?per=' + d.baganPer + (id ? '&id=' + id : ''), { headers: { Accept: 'application/json' } })
      .then(function (j) { if (!j.ok || j.redirected) { throw new Error(j.status); } return j.json(); });
  }
  function tombol(li) { return li.querySelector(':scope > .bagan__kotak > .bagan__buka'); }
  function bawah(li) { return li.querySelector(':scope > .bagan__tingkat'); }

  function orang(nama, jenis) {
    var p = buat('span', 'kecil');
    if (SEBUTAN[jenis]) { p.appendChild(buat('span', 'lencana lencana--info', SEBUTAN[jenis])); p.append(' '); }
    p.append(nama);
    return p;
  }
  function kotak(s) {
    var li = buat('li', 'bagan__simpul'), k = buat('div', 'bagan__kotak');
    li.dataset.id = s.id;
    li.dataset.nama = s.nama;
    var nama = buat('a', 'bagan__nama', s.nama);
    nama.href = d.baganUnit + '?id=' + s.id + '&per=' + d.baganPer;
    k.appendChild(nama);
    if (s.kepala) {
      k.appendChild(orang(s.kepala, s.jenis));
      if (s.pendamping) { k.appendChild(orang(s.pendamping, s.jenisPendamping)); }
    } else if (s.jabatan) {
      k.appendChild(buat('span', 'lencana lencana--bahaya', d.baganKosong));
    }
    var kaki = buat('span', 'bagan__kaki kecil redup');
    kaki.append(isiTeks(d.baganOrang, [s.orang]));
    if (s.lowong) { kaki.append(' '); kaki.appendChild(buat('span', 'lencana lencana--peringatan', isiTeks(d.baganLowong, [s.lowong]))); }
    k.appendChild(kaki);
    if (s.anak) {
      var t = buat('button', 'bagan__buka', '+');
      t.type = 'button';
      t.setAttribute('aria-expanded', 'false');
      t.setAttribute('aria-label', d.baganBuka + ' ' + s.nama);
      t.addEventListener('click', function () { alih(li); });
      k.appendChild(t);
    }
    li.appendChild(k);
    return li;
  }
  function isi(wadah, semua) {
    var ul = buat('ul', 'bagan__tingkat' + (semua.length > BANYAK ? ' bagan__tingkat--banyak' : ''));
    semua.forEach(function (s) { ul.appendChild(kotak(s)); });
    wadah.appendChild(ul);
  }
  function tanda(li, buka) {
    var t = tombol(li);
    li.classList.toggle('bagan__simpul--buka', buka);
    if (t) { t.setAttribute('aria-expanded', String(buka)); t.textContent = buka ? '\u2212' : '+'; }
  }
  function ingat(li) {
    history.replaceState(null, '', location.pathname + '?id=' + li.dataset.id + '&per=' + d.baganPer);
  }
  function alih(li) {
    var ada = bawah(li);
    if (ada) { ada.remove(); tanda(li, false); return Promise.resolve(); }
    if (li.dataset.memuat) { return Promise.resolve(); }
    li.dataset.memuat = 'ya';
    return ambil(li.dataset.id).then(function (semua) {
      isi(li, semua);
      tanda(li, true);
      ingat(li);
      kabar.textContent = isiTeks(d.baganTerbuka, [semua.length, li.dataset.nama]);
    }).catch(function () { if (window.teladan) { window.teladan.toast(d.baganGagal, { detik: 6 }); } })
      .then(function () { delete li.dataset.memuat; });
  }
  /** Opens the top as long as there is only one box to choose. */
  function awal(wadah, alamat) {
    var li = wadah.querySelector(':scope > .bagan__tingkat > .bagan__simpul:only-child');
    if (!li || !tombol(li)) { history.replaceState(null, '', alamat); return null; }
    return alih(li).then(function () { return awal(li, alamat); });
  }
  function telusuri(ke) {
    var li = ke < jalan.length && kanvas.querySelector('[data-id="' + jalan[ke] + '"]');
    if (!li) { return; }
    if (ke === jalan.length - 1) {
      li.querySelector('.bagan__kotak').classList.add('bagan__kotak--tuju');
      li.querySelector('a').focus({ preventScroll: true });
      li.querySelector('.bagan__kotak').scrollIntoView({ block: 'center', inline: 'center' });
      ingat(li);
      return;
    }
    (bawah(li) ? Promise.resolve() : alih(li)).then(function () { telusuri(ke + 1); });
  }
  function zum(baru) {
    skala = Math.min(2, Math.max(0.3, baru));
    kanvas.style.zoom = skala;
    ukuran.textContent = Math.round(skala * 100) + '%';
  }
  function pas(lebar) {
    zum(1);
    zum(Math.min(1, lebar / Math.max(1, kanvas.scrollWidth)));
  }
  ambil(null).then(function (semua) {
    isi(kanvas, semua);
    return awal(kanvas, location.href);
  }).then(function () { akar.dataset.baganSiap = 'ya'; telusuri(0); })
    .catch(function () { kanvas.appendChild(buat('p', 'kecil', d.baganGagal)); });

  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-bagan]');
    if (!t) { return; }
    if (t.dataset.bagan === 'cetak') { window.print(); }
    if (t.dataset.bagan === 'besar') { zum(skala * 1.2); }
    if (t.dataset.bagan === 'kecil') { zum(skala / 1.2); }
    if (t.dataset.bagan === 'pas') { pas(jendela.clientWidth - 48); }
  });
  var sebelumCetak = 1;
  window.addEventListener('beforeprint', function () { sebelumCetak = skala; pas(1000); });
  window.addEventListener('afterprint', function () { zum(sebelumCetak); });
  jendela.addEventListener('wheel', function (e) { if (e.ctrlKey) { e.preventDefault(); zum(skala * (e.deltaY < 0 ? 1.1 : 0.9)); } }, { passive: false });
  var tarik = null;
  jendela.addEventListener('pointerdown', function (e) {
    if (e.pointerType === 'mouse' && !e.target.closest('a, button')) { tarik = { x: e.clientX + jendela.scrollLeft, y: e.clientY + jendela.scrollTop }; jendela.classList.add('bagan__jendela--tarik'); }
  });
  window.addEventListener('pointermove', function (e) { if (tarik) { jendela.scrollLeft = tarik.x - e.clientX; jendela.scrollTop = tarik.y - e.clientY; } });
  window.addEventListener('pointerup', function () { tarik = null; jendela.classList.remove('bagan__jendela--tarik'); });
  function ke(li) { if (li) { li.querySelector('a').focus(); } }
  jendela.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey) { return; }
    if (e.key === '+' || e.key === '=') { zum(skala * 1.2); return; }
    if (e.key === '-') { zum(skala / 1.2); return; }
    if (e.key === '0') { zum(1); return; }
    var li = e.target.closest('.bagan__simpul');
    if (!li || !/^Arrow/.test(e.key)) { return; }
    e.preventDefault();
    if (e.key === 'ArrowLeft') { ke(li.previousElementSibling); }
    if (e.key === 'ArrowRight') { ke(li.nextElementSibling); }
    if (e.key === 'ArrowUp') { ke(li.parentElement.closest('.bagan__simpul')); }
    if (e.key === 'ArrowDown' && tombol(li)) {
      (bawah(li) ? Promise.resolve() : alih(li)).then(function () { if (bawah(li)) { ke(bawah(li).firstElementChild); } });
    }
  });
}());
