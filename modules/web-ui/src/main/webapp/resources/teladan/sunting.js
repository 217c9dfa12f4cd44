/* Forms that save each field by itself (form[data-sunting]): fields of the class "simpan-sendiri" bear a p:ajax on change.
   While one is typed in, that change is sent after a pause, and nothing is sent twice. What was typed before this script ran is
   sent when the page is complete. A link is followed only after everything is on the server. Results are dragged with the
   mouse; the buttons beside them do the same. */
(function () {
  'use strict';
  var JEDA = 1500, ULANG = 5000;
  var form = document.querySelector('form[data-sunting]');
  if (!form) { return; }
  var nama = form.id, terkirim = new WeakMap(), menunggu = new Map(), gagal = false;

  function wadah() { return document.getElementById(nama); }
  function bidang(el) {
    return el instanceof Element && el.matches('.simpan-sendiri') && !el.readOnly && !el.disabled && wadah().contains(el);
  }
  function bersih(teks) { return teks.replace(/\r/g, ''); }
  function isi(el) { return bersih(el.value); }
  function asal(el) { return terkirim.has(el) ? terkirim.get(el) : bersih(el.defaultValue); }
  function status(kunci) {
    var s = document.querySelector('[data-status]');
    if (s && wadah().dataset[kunci] && s.textContent !== wadah().dataset[kunci]) { s.textContent = wadah().dataset[kunci]; }
  }
  function layak(el) { return !el.classList.contains('angka') || /^\s*(-?[\d.]+(,\d+)?)?\s*$/.test(el.value); }
  function lepas(el) { clearTimeout(menunggu.get(el)); menunggu.delete(el); }
  function kirim(el) {
    lepas(el);
    if (el.isConnected && isi(el) !== asal(el)) { el.dispatchEvent(new Event('change', { bubbles: true })); }
  }
  function kirimSemua() { Array.from(menunggu.keys()).forEach(kirim); }
  function sibuk() { return !!window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty(); }

  document.addEventListener('input', function (e) {
    var el = e.target;
    if (!bidang(el)) { return; }
    lepas(el);
    if (isi(el) === asal(el)) { return; }
    status('belum');
    if (layak(el) && !e.isComposing) { menunggu.set(el, setTimeout(function () { kirim(el); }, JEDA)); }
  });
  /* the browser reports the change once more when the field is left */
  document.addEventListener('change', function (e) {
    var el = e.target;
    if (!bidang(el)) { return; }
    lepas(el);
    if (isi(el) === asal(el)) { e.stopImmediatePropagation(); return; }
    terkirim.set(el, isi(el));
    gagal = false;
    status('menyimpan');
  }, true);
  /* Enter in a line sends that line; beside an address it presses the button of the address */
  document.addEventListener('keydown', function (e) {
    if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement) || !wadah().contains(e.target) || !/^(text|)$/.test(e.target.type)) { return; }
    e.preventDefault();
    if (bidang(e.target)) { kirim(e.target); return; }
    var tombol = e.target.parentElement.querySelector('[data-masuk]');
    if (tombol) { tombol.click(); }
  });
  document.addEventListener('visibilitychange', function () { if (document.hidden) { kirimSemua(); } });

  document.addEventListener('click', function (e) {
    var a = e.target instanceof Element && e.target.closest('a[href]');
    if (!a || e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || a.target || a.getAttribute('href').charAt(0) === '#'
      || a.hasAttribute('download') || wadah().contains(a) && a.matches('.ui-commandlink') || (!menunggu.size && !sibuk())) { return; }
    e.preventDefault();
    kirimSemua();
    var sisa = 100, jalan = setInterval(function () {
      sisa -= 1;
      if (sibuk() && sisa > 0) { return; }
      clearInterval(jalan);
      if (!gagal) { location.href = a.href; }
    }, 50);
  });

  function sumber(atur) {
    var s = atur && (atur.source && atur.source.id || atur.source);
    return typeof s === 'string' ? document.getElementById(s) : s && s.nodeType ? s : null;
  }
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', function (_e, _x, atur) {
      var el = sumber(atur);
      gagal = true;
      status('gagal');
      if (el && bidang(el)) {
        terkirim.delete(el);
        lepas(el);
        menunggu.set(el, setTimeout(function () { kirim(el); }, ULANG));
      }
    }).on('pfAjaxSend', function () { gagal = false; }).on('pfAjaxComplete', function (_e, _x, _s, jawab) {
      if (jawab && jawab.validationFailed) { gagal = true; }
      if (gagal || menunggu.size) { status('belum'); }
    });
  }

  window.addEventListener('load', function () {
    setTimeout(function () { wadah().querySelectorAll('.simpan-sendiri').forEach(function (el) { if (bidang(el)) { kirim(el); } }); }, 0);
  });

  /* Drag and drop */
  var diseret = null;
  function tombolGeser() { return document.getElementById(nama + ':geser'); }
  function kelompok(el) {
    return Array.from(document.querySelectorAll('[data-hasil][data-kelompok="' + el.dataset.kelompok + '"]'));
  }
  function hapusTanda() {
    document.querySelectorAll('.seret-sebelum, .seret-sesudah, .tempat--terima').forEach(function (x) {
      x.classList.remove('seret-sebelum', 'seret-sesudah', 'tempat--terima');
    });
  }
  function tempat(e) {
    if (!diseret || !(e.target instanceof Element)) { return null; }
    if (diseret.ambil) { return e.target.closest('[data-tempat=true]') ? { di: e.target.closest('[data-tempat=true]') } : null; }
    var kartu = e.target.closest('[data-hasil]');
    if (!kartu || kartu.dataset.kelompok !== diseret.el.dataset.kelompok || kartu === diseret.el) { return null; }
    var kotak = kartu.getBoundingClientRect();
    return { di: kartu, sesudah: e.clientY > kotak.top + kotak.height / 2 };
  }
  document.addEventListener('dragstart', function (e) {
    var pegangan = e.target instanceof Element && e.target.closest('.seret[draggable=true]');
    var atasan = e.target instanceof Element && e.target.closest('[data-ambil=true]');
    if (!pegangan && !atasan) { return; }
    diseret = pegangan ? { el: pegangan.closest('[data-hasil]') } : { el: atasan, ambil: true };
    e.dataTransfer.setData('text/plain', '');
    e.dataTransfer.effectAllowed = pegangan ? 'move' : 'copy';
    e.dataTransfer.setDragImage(diseret.el, 16, 16);
    diseret.el.classList.add('seret-diangkat');
  });
  document.addEventListener('dragover', function (e) {
    var t = tempat(e);
    hapusTanda();
    if (!t) { return; }
    e.preventDefault();
    t.di.classList.add(diseret.ambil ? 'tempat--terima' : t.sesudah ? 'seret-sesudah' : 'seret-sebelum');
  });
  document.addEventListener('drop', function (e) {
    var t = tempat(e), d = diseret;
    if (!t) { return; }
    e.preventDefault();
    kirimSemua();
    if (d.ambil) { d.el.querySelector('button').click(); return; }
    var urutan = kelompok(d.el), dari = urutan.indexOf(d.el), ke = urutan.indexOf(t.di) + (t.sesudah ? 1 : 0);
    var langkah = ke > dari ? ke - dari - 1 : ke - dari;
    if (!langkah) { return; }
    document.getElementById(nama + ':digeser').value = d.el.dataset.hasil;
    document.getElementById(nama + ':langkahGeser').value = langkah;
    tombolGeser().click();
  });
  document.addEventListener('dragend', function () {
    hapusTanda();
    if (diseret) { diseret.el.classList.remove('seret-diangkat'); }
    diseret = null;
  });
}());
