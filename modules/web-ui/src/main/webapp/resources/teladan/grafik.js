/* Charts: colours and type from the style sheet, for both themes. Named as extender of p:chart; called as a method of its widget. */
(function () {
  'use strict';
  var semua = [];
  function warna(nama) { return getComputedStyle(document.documentElement).getPropertyValue('--' + nama).trim(); }
  function cat(c) {
    c.data.datasets.forEach(function (d, i) {
      d.backgroundColor = i === 0 ? warna('utama') : 'transparent';
      d.borderColor = i === 0 ? warna('utama') : warna('bahaya');
      d.borderWidth = i === 0 ? 0 : { top: 2, right: 0, bottom: 0, left: 0 };
      d.borderSkipped = false;
      d.grouped = false;
      d.barPercentage = i === 0 ? 0.6 : 0.9;
      d.borderRadius = i === 0 ? 3 : 0;
      d.order = i === 0 ? 1 : 0;
    });
    var teks = { color: warna('teks-2'), font: { family: getComputedStyle(document.body).fontFamily, size: 12 } };
    c.options = {
      animation: false, responsive: true, maintainAspectRatio: false, locale: document.documentElement.lang,
      plugins: { legend: { display: c.data.datasets.length > 1, position: 'bottom', labels: { color: teks.color, font: teks.font, boxWidth: 12 } } },
      scales: {
        x: { ticks: teks, grid: { display: false }, border: { color: warna('garis') } },
        y: { beginAtZero: true, suggestedMax: 80, ticks: teks, grid: { color: warna('garis') }, border: { display: false } }
      }
    };
  }
  window.teladanGrafik = function () { cat(this.cfg.config); semua.push(this); };
  document.addEventListener('teladan:tema', function () {
    semua.forEach(function (w) { if (w.chart) { cat(w.cfg.config); w.chart.options = w.cfg.config.options; w.chart.update(); } });
  });
}());
