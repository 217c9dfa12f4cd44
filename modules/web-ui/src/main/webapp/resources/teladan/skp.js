/* SKP: the ten seconds in which a decision can be taken back. */
(function () {
  'use strict';
  setInterval(function () {
    document.querySelectorAll('[data-hitung]').forEach(function (kotak) {
      var bilah = kotak.querySelector('progress');
      if (kotak.matches(':hover, :focus-within')) { return; }
      bilah.value -= 1;
      if (bilah.value <= 0) { kotak.remove(); }
    });
  }, 1000);
}());
