package id.teladan.presensi.cuti;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.presensi.aturan.AturanSaldoCuti;
import id.teladan.presensi.aturan.ParameterCuti;
import id.teladan.presensi.aturan.SaldoCuti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger of annual leave: reads balances from its entries and books what leave spends and gives back. */
@ApplicationScoped
class BukuSaldo {

    private static final String SQL =
            """
            select m.tahun_hak as hak, m.tahun_pakai as pakai, m.jenis as jenis, sum(m.hari) as hari,
              (select min(x.tahun_hak) from presensi_mutasi_saldo x where x.pegawai_id = :pegawai) as awal
            from presensi_mutasi_saldo m where m.pegawai_id = :pegawai and m.tahun_pakai <= :tahun and m.tahun_hak >= :tahun - 2
            group by m.tahun_hak, m.tahun_pakai, m.jenis
            """;

    private record Jumlah(int tahunHak, int tahunPakai, JenisMutasi jenis, int hari) {}

    @Inject EntityManager em;
    @Inject Clock jam;

    /**
     * The balance of a year. A year that has not begun knows its own right only: what is carried is settled on 1 January.
     *
     * @param tmt first day of service; decides which years had a right at all
     */
    SaldoTerbaca baca(long pegawaiId, LocalDate tmt, int tahun, ParameterTerbaca parameter) {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("pegawai", pegawaiId)
                        .setParameter("tahun", tahun)
                        .getResultList();
        var sejak = Year.of(tahun).atDay(1);
        var awalBuku = parameter.berlaku(ParameterCuti.BUKU_SEJAK, sejak).nilai().intValue();
        for (var b : baris) {
            awalBuku = Math.min(awalBuku, bulat(b, "awal"));
        }
        var jumlah =
                baris.stream()
                        .map(
                                b ->
                                        new Jumlah(
                                                bulat(b, "hak"),
                                                bulat(b, "pakai"),
                                                JenisMutasi.valueOf(String.valueOf(b.get("jenis"))),
                                                bulat(b, "hari")))
                        .toList();
        var terpakai = new HashMap<Year, Integer>();
        var tangguh = new HashMap<Year, Integer>();
        if (tahun <= LocalDate.now(jam).getYear()) {
            var masaKerja =
                    parameter.berlaku(ParameterCuti.MASA_KERJA_TAHUNAN, sejak).nilai().intValue();
            for (var y = tahun - 2; y < tahun; y++) {
                var tercatat = y >= awalBuku;
                var berhak = !tmt.plusMonths(masaKerja).isAfter(LocalDate.of(y, 12, 31));
                if (tercatat && berhak) {
                    terpakai.put(Year.of(y), pakai(jumlah, y, tahun, false));
                    tangguh.put(Year.of(y), tangguh(jumlah, y, tahun));
                }
            }
        }
        var awal =
                AturanSaldoCuti.KATALOG
                        .pada(sejak)
                        .saldo(Year.of(tahun), terpakai, tangguh, parameter);
        var bertugas = bertugas(jumlah, tahun);
        if (bertugas > 0) {
            awal = AturanSaldoCuti.KATALOG.pada(sejak).bertugas(Year.of(tahun), awal, bertugas);
        }
        var saldo = awal.nilaiUsulan().orElseThrow();
        var dipakai =
                new SaldoCuti(
                        pakai(jumlah, tahun, tahun, true),
                        pakai(jumlah, tahun - 1, tahun, true),
                        pakai(jumlah, tahun - 2, tahun, true));
        var sisa = AturanSaldoCuti.KATALOG.pada(sejak).sisa(Year.of(tahun), awal, dipakai);
        return new SaldoTerbaca(
                tahun, saldo, dipakai, sisa.nilaiUsulan().orElseThrow(), sisa.jejak());
    }

    private static int pakai(List<Jumlah> semua, int hak, int tahun, boolean tahunItu) {
        return semua.stream()
                .filter(j -> j.jenis() != JenisMutasi.TANGGUH && j.tahunHak() == hak)
                .filter(j -> tahunItu == (j.tahunPakai() == tahun))
                .filter(j -> !tahunItu || j.jenis() != JenisMutasi.BERTUGAS)
                .mapToInt(Jumlah::hari)
                .sum();
    }

    /** Days of joint leave of the year on which the person was on duty. */
    private static int bertugas(List<Jumlah> semua, int tahun) {
        return -semua.stream()
                .filter(j -> j.jenis() == JenisMutasi.BERTUGAS && j.tahunHak() == tahun)
                .mapToInt(Jumlah::hari)
                .sum();
    }

    private static int tangguh(List<Jumlah> semua, int hak, int tahun) {
        return semua.stream()
                .filter(j -> j.jenis() == JenisMutasi.TANGGUH && j.tahunHak() == hak)
                .filter(j -> j.tahunPakai() < tahun)
                .mapToInt(Jumlah::hari)
                .sum();
    }

    private static int bulat(Tuple b, String kolom) {
        return ((Number) b.get(kolom)).intValue();
    }

    /** Spends the days of a granted leave; refuses when the balance no longer suffices. */
    void bebankan(Cuti cuti, SaldoTerbaca saldo, Pelaksana oleh) {
        cuti.jejakSaldo(catat(cuti, saldo, JenisMutasi.PAKAI, oleh));
    }

    /** Notes the days of a leave that was postponed for official need. */
    void tangguhkan(Cuti cuti, SaldoTerbaca saldo, Pelaksana oleh) {
        cuti.jejakSaldo(catat(cuti, saldo, JenisMutasi.TANGGUH, oleh));
    }

    private Jejak catat(Cuti cuti, SaldoTerbaca saldo, JenisMutasi jenis, Pelaksana oleh) {
        var tahun = Year.of(saldo.tahun());
        var hasil =
                AturanSaldoCuti.KATALOG
                        .pada(tahun.atDay(1))
                        .bebankan(tahun, saldo.sisa(), cuti.hari());
        var beban =
                hasil.nilaiUsulan()
                        .orElseThrow(
                                () ->
                                        PelanggaranAturan.kode(
                                                "CUTI-018", saldo.sisa().total(), cuti.hari()));
        Map.of(
                        saldo.tahun(),
                        beban.hak(),
                        saldo.tahun() - 1,
                        beban.sisaN1(),
                        saldo.tahun() - 2,
                        beban.sisaN2())
                .forEach(
                        (hak, hari) -> {
                            if (hari > 0) {
                                em.persist(new MutasiSaldo(cuti, jenis, hak, hari, oleh));
                            }
                        });
        return Jejak.mulai(saldo.jejak().aturan())
                .semua(saldo.jejak())
                .semua(hasil.jejak())
                .selesai();
    }

    /** Long leave takes what is left of the annual right of its year. */
    void habiskan(Cuti cuti, SaldoTerbaca saldo, Pelaksana oleh) {
        if (saldo.sisa().hak() > 0) {
            em.persist(
                    new MutasiSaldo(
                            cuti, JenisMutasi.PAKAI, saldo.tahun(), saldo.sisa().hak(), oleh));
        }
    }

    /** Gives back a part of what the leave has spent, what was spent last first: the newest right. */
    void kembalikan(Cuti cuti, int jumlah, Pelaksana oleh) {
        var sisa = jumlah;
        for (var m : dipakai(cuti)) {
            var kembali = Math.min(sisa, m.hari());
            if (kembali > 0) {
                em.persist(
                        new MutasiSaldo(cuti, JenisMutasi.KEMBALI, m.tahunHak(), -kembali, oleh));
                sisa -= kembali;
            }
        }
    }

    private List<Dipakai> dipakai(Cuti cuti) {
        return em.createQuery(
                        "select new id.teladan.presensi.cuti.Dipakai(m.tahunHak, sum(m.hari)) from MutasiSaldo m where m.cutiId = :cuti"
                                + " and m.jenis = :jenis group by m.tahunHak order by m.tahunHak desc",
                        Dipakai.class)
                .setParameter("cuti", cuti.id())
                .setParameter("jenis", JenisMutasi.PAKAI)
                .getResultList();
    }

    /** Gives back what the leave has spent. */
    void kembalikan(Cuti cuti, Pelaksana oleh) {
        kembalikan(cuti, Integer.MAX_VALUE, oleh);
    }
}
