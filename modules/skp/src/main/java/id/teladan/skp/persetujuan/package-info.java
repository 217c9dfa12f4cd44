/**
 * Decision of the superior of the day on an SKP: approve, return with a reason, take back within seconds. PP 30/2019,
 * PermenPANRB 6/2022. The decision keeps who decided, as what (definitive or Plt) and when.
 */
package id.teladan.skp.persetujuan;
