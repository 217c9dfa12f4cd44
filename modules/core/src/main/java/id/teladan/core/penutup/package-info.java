/**
 * What covers days of a person so that punches do not decide them: duty trips, training, work from home, permits; granted leave
 * is kept by its own feature. Who decided it writes it here; the resolution of days, SKP and tpp read it. Table {@code
 * core_penutup_hari}; event {@link id.teladan.core.penutup.PenutupBerubah}.
 */
package id.teladan.core.penutup;
