/* Dates in fields: written 25/11/2026 whatever the language of the browser, as TanggalTertulis reads them on the server.
   [data-tanggal=date|month|datetime-local] is the field that is typed in; beside it stand a button [data-kalender] and the browser's own
   date input, which offers the calendar (also Alt and arrow down) and, in a form that is sent as an address, carries the value. */
(function () {
  'use strict';
  var BULAN = ['jan', 'feb peb', 'mar', 'apr', 'mei may', 'jun', 'jul', 'agu agt ags aug', 'sep', 'okt oct', 'nov nop', 'des dec'];
  var HARI = /^(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.-]+(\d{4})$/, RAPAT = /^(\d{2})(\d{2})(\d{4})$/, ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

  function dua(n) { return String(n).padStart(2, '0'); }
  function bulan(teks) {
    if (/^\d+$/.test(teks)) { return Number(teks); }
    return BULAN.findIndex(function (b) { return b.split(' ').indexOf(teks.slice(0, 3)) >= 0; }) + 1;
  }
  function tanggal(tahun, bln, hari) {
    var t = new Date(Date.UTC(tahun, bln - 1, hari));
    return tahun > 1899 && tahun < 2100 && t.getUTCMonth() === bln - 1 && t.getUTCDate() === hari ? tahun + '-' + dua(bln) + '-' + dua(hari) : '';
  }
  function hari(teks) {
    var c = ISO.exec(teks);
    if (c) { return tanggal(Number(c[1]), Number(c[2]), Number(c[3])); }
    c = HARI.exec(teks) || RAPAT.exec(teks);
    return c ? tanggal(Number(c[3]), bulan(c[2]), Number(c[1])) : '';
  }
  var BACA = {
    date: hari,
    month: function (teks) {
      var c = /^(\d{4})-(\d{1,2})$/.exec(teks);
      if (c) { return tanggal(Number(c[1]), Number(c[2]), 1).slice(0, 7); }
      c = /^(\d{1,2}|[a-z]{3,9})[\s/.-]+(\d{4})$/.exec(teks);
      return c ? tanggal(Number(c[2]), bulan(c[1]), 1).slice(0, 7) : '';
    },
    'datetime-local': function (teks) {
      var c = /^(.+?)[\st]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(teks), h = c ? hari(c[1]) : '';
      return h && Number(c[2]) < 24 && Number(c[3]) < 60 && Number(c[4] || 0) < 60 ? h + 'T' + dua(c[2]) + ':' + c[3] + ':' + (c[4] || '00') : '';
    }
  };
  function baca(medan) { return BACA[medan.dataset.tanggal](medan.value.trim().toLowerCase()); }
  function tulis(iso) {
    var h = iso.slice(0, 10).split('-').reverse().join('/');
    return iso.length < 11 ? h : h + ' ' + iso.slice(11).replace(/(:\d{2}):00$/, '$1');
  }
  function bagian(el, pemilih) { return el.closest('.masukan-tanggal').querySelector(pemilih); }

  function samakan(medan) {
    var iso = baca(medan), asli = bagian(medan, '.masukan-tanggal__pemilih');
    asli.value = iso;
    medan.setCustomValidity(iso || !medan.value.trim() ? '' : bagian(medan, '[data-kalender]').dataset.kalender);
    return iso;
  }
  function buka(el) {
    var asli = bagian(el, '.masukan-tanggal__pemilih');
    samakan(bagian(el, '[data-tanggal]'));
    try { asli.showPicker(); } catch (e) { asli.focus(); asli.click(); }
  }

  document.addEventListener('input', function (e) {
    var medan = e.target;
    if (!medan.dataset || !medan.dataset.tanggal) { return; }
    var pola = medan.dataset.tanggal === 'month' ? /^\d{2}$/ : /^\d{2}(\/\d{2})?$/;
    if (e.inputType === 'insertText' && medan.selectionStart === medan.value.length) {
      if (pola.test(medan.value)) { medan.value += '/'; }
      medan.value = medan.value.replace(/\/\/$/, '/');
    }
    samakan(medan);
  }, true);
  /* before anybody else hears of the change, so that what is sent is what is shown */
  document.addEventListener('change', function (e) {
    var el = e.target;
    if (!el.closest || !el.closest('.masukan-tanggal')) { return; }
    if (el.dataset.tanggal) {
      var iso = samakan(el);
      if (iso) { el.value = tulis(iso); }
      return;
    }
    e.stopPropagation();
    if (el.value) {
      var medan = bagian(el, '[data-tanggal]');
      medan.value = tulis(el.value);
      ['input', 'change'].forEach(function (jenis) { medan.dispatchEvent(new Event(jenis, { bubbles: true })); });
      medan.focus();
    }
  }, true);
  document.addEventListener('click', function (e) {
    var tombol = e.target.closest('[data-kalender]');
    if (tombol) { buka(tombol); }
  });
  document.addEventListener('keydown', function (e) {
    if (e.altKey && e.key === 'ArrowDown' && e.target.dataset && e.target.dataset.tanggal) { e.preventDefault(); buka(e.target); }
  });
})();
