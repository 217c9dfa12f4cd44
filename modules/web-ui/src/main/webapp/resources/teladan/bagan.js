/* The organisation chart: boxes are fetched level by level; wheel or buttons zoom, dragging moves, arrows walk, Enter opens and closes. */
(function () {
  'use strict';
  var akar = document.querySelector('[data-bagan-sumber]');
  if (!akar) { return; }
  var d = akar.dataset, jendela = akar.querySelector('.bagan__jendela'), kanvas = akar.querySelector('.bagan__kanvas');
  var skala = 1, jalan = d.baganJalan ? d.baganJalan.split(',') : [];
  var SEBUTAN = { PJ: 'Pj. ', PLT: 'Plt. ', PLH: 'Plh. ' };

  function buat(nama, kelas, teks) {
    var e = document.createElement(nama);
    if (kelas) { e.className = kelas; }
    if (teks) { e.textContent = teks; }
    return e;
  }
  function ambil(id) {
    return fetch(d.baganSumber + '?per=' + d.baganPer + (id ? '&id=' + id : ''), { headers: { Accept: 'application/json' } })
      .then(function (j) { if (!j.ok || j.redirected) { throw new Error(j.status); } return j.json(); });
  }
  function kotak(s) {
    var li = buat('li', 'bagan__simpul'), k = buat('div', 'bagan__kotak');
    li.dataset.id = s.id;
    var nama = buat('a', 'bagan__nama', s.nama);
    nama.href = d.baganUnit + '?id=' + s.id + '&per=' + d.baganPer;
    k.appendChild(nama);
    if (s.jabatan) { k.appendChild(buat('span', s.kepala ? 'kecil' : 'kecil teks-peringatan', s.kepala ? (SEBUTAN[s.jenis] || '') + s.kepala : d.baganKosong)); }
    var kaki = buat('span', 'kecil redup', s.orang + ' ' + d.baganOrang + (s.lowong ? ', ' + s.lowong + ' ' + d.baganLowong : ''));
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
    var ul = buat('ul', 'bagan__tingkat');
    semua.forEach(function (s) { ul.appendChild(kotak(s)); });
    wadah.appendChild(ul);
    return ul;
  }
  function tanda(li, buka) {
    var t = li.querySelector(':scope > .bagan__kotak > .bagan__buka');
    if (t) { t.setAttribute('aria-expanded', String(buka)); t.textContent = buka ? '\u2212' : '+'; }
  }
  function alih(li) {
    var ada = li.querySelector(':scope > .bagan__tingkat');
    if (ada) { ada.remove(); tanda(li, false); return Promise.resolve(); }
    return ambil(li.dataset.id).then(function (semua) { isi(li, semua); tanda(li, true); })
      .catch(function () { if (window.teladan) { window.teladan.toast(d.baganGagal, { detik: 6 }); } });
  }
  function telusuri(ke) {
    if (ke >= jalan.length) { return; }
    var li = kanvas.querySelector('[data-id="' + jalan[ke] + '"]');
    if (!li) { return; }
    if (ke === jalan.length - 1) { li.querySelector('.bagan__kotak').classList.add('bagan__kotak--tuju'); li.scrollIntoView({ block: 'center', inline: 'center' }); li.querySelector('a').focus(); return; }
    (li.querySelector(':scope > .bagan__tingkat') ? Promise.resolve() : alih(li)).then(function () { telusuri(ke + 1); });
  }
  function zum(baru) {
    skala = Math.min(2, Math.max(0.3, baru));
    kanvas.style.zoom = skala;
  }
  ambil(null).then(function (semua) {
    isi(kanvas, semua);
    var puncak = kanvas.querySelector('.bagan__simpul');
    return semua.length === 1 && puncak ? alih(puncak) : null;
  }).then(function () { telusuri(0); }).catch(function () { kanvas.appendChild(buat('p', 'kecil', d.baganGagal)); });

  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-bagan]');
    if (!t) { return; }
    if (t.dataset.bagan === 'cetak') { window.print(); }
    if (t.dataset.bagan === 'besar') { zum(skala * 1.2); }
    if (t.dataset.bagan === 'kecil') { zum(skala / 1.2); }
    if (t.dataset.bagan === 'pas') { zum(1); zum(Math.min(1, jendela.clientWidth / Math.max(1, kanvas.scrollWidth))); }
  });
  jendela.addEventListener('wheel', function (e) { if (e.ctrlKey) { e.preventDefault(); zum(skala * (e.deltaY < 0 ? 1.1 : 0.9)); } }, { passive: false });
  var tarik = null;
  jendela.addEventListener('pointerdown', function (e) {
    if (e.pointerType === 'mouse' && !e.target.closest('a, button')) { tarik = { x: e.clientX + jendela.scrollLeft, y: e.clientY + jendela.scrollTop }; jendela.classList.add('bagan__jendela--tarik'); }
  });
  window.addEventListener('pointermove', function (e) { if (tarik) { jendela.scrollLeft = tarik.x - e.clientX; jendela.scrollTop = tarik.y - e.clientY; } });
  window.addEventListener('pointerup', function () { tarik = null; jendela.classList.remove('bagan__jendela--tarik'); });
  jendela.addEventListener('keydown', function (e) {
    if (e.key === '+' || e.key === '=') { zum(skala * 1.2); return; }
    if (e.key === '-') { zum(skala / 1.2); return; }
    var li = e.target.closest('.bagan__simpul');
    if (!li || !/^Arrow/.test(e.key)) { return; }
    var tuju = e.key === 'ArrowLeft' ? li.previousElementSibling : e.key === 'ArrowRight' ? li.nextElementSibling
      : e.key === 'ArrowUp' ? li.parentElement.closest('.bagan__simpul') : li.querySelector(':scope > .bagan__tingkat > .bagan__simpul');
    e.preventDefault();
    if (tuju) { tuju.querySelector('a').focus(); } else if (e.key === 'ArrowDown' && li.querySelector(':scope > .bagan__kotak > .bagan__buka')) { alih(li); }
  });
}());
