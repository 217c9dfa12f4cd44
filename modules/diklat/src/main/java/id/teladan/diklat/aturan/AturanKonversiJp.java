package id.teladan.diklat.aturan;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trainings of a year as jam pelajaran. Peraturan LAN 10/2018; PP 11/2017 Pasal 203. */
public final class AturanKonversiJp {

    private static final VersiAturan VERSI =
            new VersiAturan("konversi-jp-perlan-10-2018", "1", LocalDate.of(2018, 1, 1));

    /** All versions; the reference date is the last day of the year. */
    public static final KatalogAturan<AturanKonversiJp> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKonversiJp()));

    private AturanKonversiJp() {}

    /** Converts the trainings that were completed in a year. */
    public Hasil<JpSetahun> konversi(
            JenisPegawai jenis,
            Year tahun,
            List<Kegiatan> kegiatan,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        return new Konversi(tahun, parameter, acuan).semua(jenis, kegiatan);
    }

    /** One run. */
    private static final class Konversi {

        private final Year tahun;
        private final ParameterTerbaca parameter;
        private final LocalDate acuan;
        private final Jejak.Penyusun jejak = Jejak.mulai(VERSI);
        private final Set<List<Object>> sudah = new HashSet<>();
        private final Map<List<Object>, Integer> sesiTerpakai = new HashMap<>();

        Konversi(Year tahun, ParameterTerbaca parameter, LocalDate acuan) {
            this.tahun = tahun;
            this.parameter = parameter;
            this.acuan = acuan;
        }

        private <T> NilaiBerlaku<T> berlaku(Kunci<T> kunci) {
            return parameter.berlaku(kunci, acuan);
        }

        Hasil<JpSetahun> semua(JenisPegawai jenis, List<Kegiatan> kegiatan) {
            var rincian = new ArrayList<JpSetahun.Rincian>();
            var total = 0;
            for (var k : kegiatan) {
                var r = satu(k);
                total += r.jp();
                rincian.add(r);
            }
            var diakui = total;
            if (jenis == JenisPegawai.PPPK) {
                var maks = berlaku(ParameterDiklat.PPPK_MAKS);
                diakui = Math.min(total, maks.nilai());
                jejak.langkah(
                        "Membatasi JP PPPK",
                        "paling banyak %d JP setahun".formatted(maks.nilai()),
                        Langkah.isi("total", total),
                        diakui,
                        maks.dasar());
            }
            var target = berlaku(ParameterDiklat.TARGET.get(jenis));
            var terpenuhi = diakui >= target.nilai();
            jejak.langkah(
                    "Membandingkan dengan kewajiban setahun",
                    "JP diakui >= " + target.nilai(),
                    Langkah.isi("tahun", tahun.getValue(), "total", total, "diakui", diakui),
                    terpenuhi,
                    target.dasar());
            return Hasil.usulan(new JpSetahun(total, diakui, terpenuhi, rincian), jejak.selesai());
        }

        private JpSetahun.Rincian satu(Kegiatan k) {
            if (k.selesai().getYear() != tahun.getValue()) {
                return tanpa(k, "Selesai di luar tahun " + tahun);
            }
            if (!sudah.add(List.of(k.nama().strip(), k.penyelenggara().strip(), k.selesai()))) {
                return tanpa(k, "Sudah dihitung: nama, penyelenggara, dan tanggal selesai sama");
            }
            if (k.jpSertifikat() != null) {
                return dengan(k, k.jpSertifikat(), "JP menurut sertifikat", "JP pada sertifikat");
            }
            return switch (k.bentuk().cara()) {
                case JAM -> jam(k);
                case HARI -> hari(k);
                case SESI -> sesi(k);
                case KEGIATAN -> {
                    var jp = berlaku(ParameterDiklat.JP_KEGIATAN.get(k.bentuk()));
                    yield dengan(
                            k, jp.nilai(), jp.nilai() + " JP satu kegiatan", "JP satu kegiatan");
                }
            };
        }

        private JpSetahun.Rincian jam(Kegiatan k) {
            var menit = berlaku(ParameterDiklat.MENIT_JP);
            var jp =
                    k.jam()
                            .multiply(BigDecimal.valueOf(60))
                            .divide(BigDecimal.valueOf(menit.nilai()), 0, RoundingMode.FLOOR)
                            .intValueExact();
            return dengan(
                    k,
                    jp,
                    "%s jam x 60 / %d, dibulatkan ke bawah"
                            .formatted(k.jam().toPlainString(), menit.nilai()),
                    "jam x 60 / menit satu JP, ke bawah");
        }

        private JpSetahun.Rincian hari(Kegiatan k) {
            var sehari =
                    berlaku(
                            ParameterDiklat.JP_SEHARI.get(
                                    ParameterDiklat.kunciHari(k.bentuk(), k.cakupan())));
            return dengan(
                    k,
                    sehari.nilai() * k.hari(),
                    "%d hari x %d JP".formatted(k.hari(), sehari.nilai()),
                    "hari x JP sehari menurut cakupan");
        }

        private JpSetahun.Rincian sesi(Kegiatan k) {
            var jp = berlaku(ParameterDiklat.JP_SESI);
            var batas = berlaku(ParameterDiklat.SESI_SEBULAN);
            var dihitung = 0;
            for (var tanggal : k.sesi().stream().distinct().sorted().toList()) {
                var bulan = List.<Object>of(k.bentuk(), YearMonth.from(tanggal));
                if (sesiTerpakai.merge(bulan, 1, Integer::sum) <= batas.nilai()) {
                    dihitung++;
                }
            }
            return dengan(
                    k,
                    dihitung * jp.nilai(),
                    "%d dari %d sesi dihitung; paling banyak %d sesi sebulan"
                            .formatted(dihitung, k.sesi().size(), batas.nilai()),
                    "sesi yang dihitung x JP satu sesi");
        }

        private JpSetahun.Rincian dengan(Kegiatan k, int jp, String catatan, String rumus) {
            jejak.langkah(
                    "Mengonversi " + k.bentuk(),
                    rumus,
                    Langkah.isi("selesai", k.selesai(), "catatan", catatan),
                    jp,
                    Regulasi.PERLAN_10_2018.pasal("Lampiran, konversi JP"));
            return new JpSetahun.Rincian(k.nama(), jp, catatan);
        }

        private JpSetahun.Rincian tanpa(Kegiatan k, String sebab) {
            return dengan(k, 0, sebab, "tidak dihitung");
        }
    }
}
