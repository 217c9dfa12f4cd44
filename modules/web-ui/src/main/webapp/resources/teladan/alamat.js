/* Keeps the address of a list equal to what it shows: the element with data-alamat carries it, and every answer without a new page may change it. */
(function () {
  'use strict';
  function samakan() {
    var e = document.querySelector('[data-alamat]');
    if (e && e.dataset.alamat !== location.pathname + location.search) { history.replaceState(history.state, '', e.dataset.alamat); }
  }
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', samakan); }
  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-salin-alamat]');
    if (t && navigator.clipboard) {
      navigator.clipboard.writeText(location.href).then(function () { window.teladan.kabari(t.dataset.salinAlamat); window.teladan.toast(t.dataset.salinAlamat, { detik: 4 }); });
    }
  });
  /* Ticked rows stay ticked on other pages of the list; [data-massal] shows how many, its hidden field carries their ids */
  var pilihan = new Set();
  function tandai() {
    var bilah = document.querySelector('[data-massal]');
    if (!bilah) { return; }
    document.querySelectorAll('[data-pilih]').forEach(function (k) { k.checked = pilihan.has(k.dataset.pilih); });
    var semua = document.querySelector('[data-pilih-semua]'), baris = document.querySelectorAll('[data-pilih]');
    if (semua) { semua.checked = baris.length > 0 && Array.prototype.every.call(baris, function (k) { return k.checked; }); }
    bilah.hidden = pilihan.size === 0;
    bilah.querySelector('[role=status]').textContent = bilah.dataset.massal.replace('{0}', pilihan.size);
    bilah.querySelector('input[type=hidden]').value = Array.from(pilihan).join(',');
  }
  document.addEventListener('change', function (e) {
    var satu = e.target.closest('[data-pilih]'), semua = e.target.closest('[data-pilih-semua]');
    if (satu) { if (satu.checked) { pilihan.add(satu.dataset.pilih); } else { pilihan.delete(satu.dataset.pilih); } }
    if (semua) { document.querySelectorAll('[data-pilih]').forEach(function (k) { if (semua.checked) { pilihan.add(k.dataset.pilih); } else { pilihan.delete(k.dataset.pilih); } }); }
    if (satu || semua) { tandai(); }
  });
  document.addEventListener('click', function (e) { if (e.target.closest('[data-lepas-pilihan]')) { pilihan.clear(); tandai(); } });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      if (document.querySelector('[data-lepas-sekarang]')) { pilihan.clear(); }
      tandai();
      var f = document.querySelector('[data-fokus]');
      if (f && !f.contains(document.activeElement)) { f.focus(); }
    });
  }
  /* A tree: arrows move and open, Home and End jump; the open or close button of a line is pressed for it */
  document.addEventListener('keydown', function (e) {
    var baris = e.target.closest('[role=treeitem]');
    if (!baris || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var semua = Array.prototype.slice.call(document.querySelectorAll('[role=treeitem]')), kini = semua.indexOf(baris), tuju = null;
    var terbuka = baris.getAttribute('aria-expanded'), alih = baris.querySelector('[data-alih]'), tingkat = Number(baris.getAttribute('aria-level'));
    if (e.key === 'ArrowDown') { tuju = semua[kini + 1]; }
    else if (e.key === 'ArrowUp') { tuju = semua[kini - 1]; }
    else if (e.key === 'Home') { tuju = semua[0]; }
    else if (e.key === 'End') { tuju = semua[semua.length - 1]; }
    else if (e.key === 'ArrowRight') { if (terbuka === 'false') { alih.click(); } else if (terbuka === 'true') { tuju = semua[kini + 1]; } }
    else if (e.key === 'ArrowLeft') {
      if (terbuka === 'true') { alih.click(); } else { while (kini > 0 && !tuju) { kini -= 1; if (Number(semua[kini].getAttribute('aria-level')) < tingkat) { tuju = semua[kini]; } } }
    }
    else if (e.key === 'Enter' && e.target === baris) { baris.querySelector('a.pohon-unit__nama').click(); }
    else { return; }
    e.preventDefault();
    if (tuju) { fokus(tuju); }
  });
  var terakhir = null;
  function fokus(baris) {
    document.querySelectorAll('[role=treeitem][tabindex="0"]').forEach(function (b) { b.tabIndex = -1; });
    baris.tabIndex = 0;
    baris.focus();
    terakhir = baris.dataset.unit;
  }
  document.addEventListener('focusin', function (e) {
    var b = e.target.closest('[role=treeitem]');
    if (b) { terakhir = b.dataset.unit; }
  });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function () {
      var b = terakhir && document.querySelector('[role=treeitem][data-unit="' + terakhir + '"]');
      if (b && (document.activeElement === document.body || !document.activeElement)) { fokus(b); }
    });
  }
}());
